package regional.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Basis;
import regional.law.Bloc;
import regional.law.Country;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Instrument;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Regime;
import regional.law.Restriction;
import regional.law.Standing;
import regional.law.Suspension;
import regional.law.Truth;
import regional.rulebook.Memberships;
import regional.text.Phrase;

/** The lists of the catalogue. */
final class CatalogueLists {
    private static final String[] EVIDENCE = {
        "confidence", "confidenceSteps", "lastVerified", "openedBy", "closedBy", "citations", "disputes"
    };
    private static final String[] DAYS = {"inForce.since", "inForce.until", "inForce.precision"};

    static final CatalogueList<Country> COUNTRIES = CatalogueList.of("countries", Facts::countries)
            .sortedBy(Comparator.comparing(Country::code))
            .where(
                    "q",
                    (codes, name) -> codes.asked()
                            .value(name, CountrySearch::isReadable, CountrySearch::of, Phrase.of("expected.q")),
                    (country, search, codes) -> search.finds(country))
            .columns("code", "alpha3", "name", "formerCodes|", "aliases|", "citations");

    static final CatalogueList<Bloc> BLOCS = CatalogueList.of("blocs", Facts::blocs)
            .sortedBy(Comparator.comparing(Bloc::id))
            .columns("id", "name", "text", DAYS[0], DAYS[1], DAYS[2], "openedBy", "closedBy", "citations", "disputes");

    static final CatalogueList<Membership> MEMBERSHIPS = CatalogueList.of("memberships", Facts::memberships)
            .sortedBy(Comparator.comparing(Membership::bloc)
                    .thenComparing(Membership::country)
                    .thenComparing(membership -> membership.inForce().possible().getStart()))
            .inForceOn(Membership::inForce)
            .filter("country", KnownCodes::country, Membership::country)
            .filter("bloc", KnownCodes::bloc, Membership::bloc)
            .columns(columns("country bloc", DAYS, "announcedOn notifiedOn note", EVIDENCE, "standings"));

    static final CatalogueList<Standing> STANDINGS = CatalogueList.of("standings", Facts::standings)
            .sortedBy(Comparator.comparing(Standing::bloc)
                    .thenComparing(Standing::country)
                    .thenComparing(CatalogueLists::begin))
            .inForceOn(Standing::inForce)
            .filter("country", KnownCodes::country, Standing::country)
            .filter("bloc", KnownCodes::bloc, Standing::bloc)
            .filter("kind", CatalogueLists::kindOfStanding, Standing::kind)
            .columns(columns("kind country bloc", DAYS, "signedOn decidedBy text", EVIDENCE, ""));

    static final CatalogueList<Regime> REGIMES = CatalogueList.of("regimes", Facts::regimes)
            .sortedBy(Comparator.comparingInt(Regime::rank).thenComparing(Regime::id))
            .inForceOn(Regime::inForce)
            .where(
                    "bloc",
                    KnownCodes::bloc,
                    (regime, bloc, codes) -> regime.law().contains(bloc))
            .filter("basis", (codes, name) -> codes.asked().oneOf(name, Basis.class), Regime::basis)
            .columns(columns(
                    "id name law| basis rank origin.membersOf origin.notMembersOf origin.countries|"
                            + " destination.membersOf destination.notMembersOf destination.countries|",
                    DAYS,
                    "text terms",
                    EVIDENCE,
                    ""));

    static final CatalogueList<Suspension> SUSPENSIONS = CatalogueList.of("suspensions", Facts::suspensions)
            .sortedBy(Comparator.comparing(Suspension::id))
            .inForceOn(Suspension::inForce)
            .filter("by", KnownCodes::bloc, Suspension::by)
            .filter("target", KnownCodes::country, Suspension::target)
            .columns(columns("id by target suspends| text", DAYS, "exempt goods refusedBy stays", EVIDENCE, ""));

    static final CatalogueList<Restriction> RESTRICTIONS = CatalogueList.of("restrictions", Facts::restrictions)
            .sortedBy(Comparator.comparing(Restriction::id))
            .inForceOn(Restriction::inForce)
            .filter("by", KnownCodes::country, Restriction::by)
            .filter("kind", (codes, name) -> codes.asked().oneOf(name, Restriction.Kind.class), Restriction::kind)
            .where(
                    "hs",
                    (codes, name) -> codes.asked().hs(name),
                    (restriction, hs, codes) -> restriction.covers(hs) != Truth.NO)
            .columns(columns(
                    "id kind by partners.membersOf partners.notMembersOf partners.countries| exempt doubtful mode"
                            + " products text",
                    DAYS,
                    "certainUntil",
                    EVIDENCE,
                    ""));

    static final CatalogueList<Levy> LEVIES = CatalogueList.of("levies", Facts::levies)
            .sortedBy(Comparator.comparing(Levy::id))
            .inForceOn(Levy::inForce)
            .where("bloc", KnownCodes::bloc, (levy, bloc, codes) -> levy.law().contains(bloc))
            .where("destination", KnownCodes::country, CatalogueLists::isCollectedBy)
            .columns(columns(
                    "id name law| collectedBy.membersOf collectedBy.notMembersOf collectedBy.countries| base text",
                    DAYS,
                    "rates rules",
                    EVIDENCE,
                    ""));

    static final CatalogueList<Instrument> INSTRUMENTS = CatalogueList.of("instruments", Facts::instruments)
            .sortedBy(Comparator.comparing(Instrument::id))
            .filter(
                    "issuer",
                    (codes, name) -> codes.word(
                            name,
                            codes.edition().facts().instruments().stream().map(Instrument::issuer),
                            "the issuer of an instrument of the edition, to the letter"),
                    Instrument::issuer)
            .filter("tier", (codes, name) -> codes.asked().oneOf(name, Instrument.Tier.class), Instrument::tier)
            .columns("id", "title", "issuer", "published", "tier", "url", "note");

    private CatalogueLists() {}

    private static String[] columns(String first, String[] days, String next, String[] evidence, String last) {
        return Stream.of(
                        Stream.of(first.split(" ")),
                        Stream.of(days),
                        Stream.of(next.split(" ")),
                        Stream.of(evidence),
                        Stream.of(last.split(" ")))
                .flatMap(columns -> columns)
                .filter(column -> !column.isEmpty())
                .toArray(String[]::new);
    }

    private static LocalDate begin(Standing standing) {
        if (standing.inForce() != null) {
            return standing.inForce().possible().getStart();
        }
        return standing.signedOn() == null ? LocalDate.MIN : standing.signedOn().earliest();
    }

    private static @Nullable String kindOfStanding(KnownCodes codes, String name) {
        TreeSet<String> kinds = codes.edition().facts().standings().stream()
                .map(Standing::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        return codes.word(name, kinds.stream(), String.join(", ", kinds));
    }

    /** On the day asked about, else on any of the days on which it may change whether the country collects the levy. */
    private static boolean isCollectedBy(Levy levy, CountryCode country, KnownCodes codes) {
        Memberships memberships = codes.law().memberships();
        LocalDate on = codes.on();
        Stream<LocalDate> days = on != null
                ? Stream.of(on)
                : Stream.concat(
                                Stream.of(levy.inForce()),
                                memberships.of(country).stream().map(Membership::inForce))
                        .flatMap(inForce -> inForce.turningPoints().stream())
                        .filter(day -> levy.inForce().on(day) != Truth.NO);
        return days.anyMatch(day -> memberships.includes(levy.collectedBy(), country, day) != Truth.NO);
    }
}
