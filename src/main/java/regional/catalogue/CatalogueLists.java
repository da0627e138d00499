package regional.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Basis;
import regional.law.Bloc;
import regional.law.Country;
import regional.law.Facts;
import regional.law.Instrument;
import regional.law.Membership;
import regional.law.Regime;
import regional.law.Standing;
import regional.text.Phrase;
import regional.text.PlainWords;

/** The lists of countries, blocs and their law; {@link MeasureLists} has those of measures. */
final class CatalogueLists {
    static final String[] EVIDENCE = {
        "confidence", "confidenceSteps", "lastVerified", "openedBy", "closedBy", "citations", "disputes"
    };
    static final String[] DAYS = {"inForce.since", "inForce.until", "inForce.precision"};

    static final CatalogueList<Country> COUNTRIES = CatalogueList.of("countries", Facts::countries)
            .sortedBy(Comparator.comparing(Country::code))
            .where(
                    "q",
                    (codes, name) -> codes.asked()
                            .value(name, CountrySearch::isReadable, CountrySearch::of, Phrase.of("expected.q")),
                    (country, search, codes) -> search.finds(country))
            .columns("code", "alpha3", "landlocked", "name", "formerCodes|", "aliases|", "citations");

    static final CatalogueList<Bloc> BLOCS = CatalogueList.of("blocs", Facts::blocs)
            .sortedBy(Comparator.comparing(Bloc::id))
            .columns(
                    "id",
                    "name",
                    "shortName",
                    "aliases|",
                    "text",
                    DAYS[0],
                    DAYS[1],
                    DAYS[2],
                    "openedBy",
                    "closedBy",
                    "citations",
                    "disputes");

    static final CatalogueList<Membership> MEMBERSHIPS = CatalogueList.of("memberships", Facts::memberships)
            .sortedBy(Comparator.comparing(Membership::bloc)
                    .thenComparing(Membership::country)
                    .thenComparing(membership -> membership.inForce().possible().getStart()))
            .inForceOn(Membership::inForce)
            .filter("country", KnownCodes::country, Membership::country)
            .filter("bloc", KnownCodes::bloc, Membership::bloc)
            .columns(columns("id country bloc", DAYS, "announcedOn notifiedOn note", EVIDENCE, "standings"));

    static final CatalogueList<Standing> STANDINGS = CatalogueList.of("standings", Facts::standings)
            .sortedBy(Comparator.comparing(Standing::bloc)
                    .thenComparing(Standing::country)
                    .thenComparing(CatalogueLists::begin))
            .inForceOn(Standing::inForce)
            .filter("country", KnownCodes::country, Standing::country)
            .filter("bloc", KnownCodes::bloc, Standing::bloc)
            .filter("kind", CatalogueLists::kindOfStanding, Standing::kind)
            .columns(columns("id kind country bloc", DAYS, "signedOn decidedBy text", EVIDENCE, ""));

    static final CatalogueList<Regime> REGIMES = CatalogueList.of("regimes", Facts::regimes)
            .sortedBy(Comparator.comparingInt(Regime::rank).thenComparing(Regime::id))
            .inForceOn(Regime::inForce)
            .where(
                    "bloc",
                    KnownCodes::bloc,
                    (regime, bloc, codes) -> regime.law().contains(bloc))
            .filter("basis", (codes, name) -> codes.asked().oneOf(name, Basis.class), Regime::basis)
            .columns(columns(
                    "id name shortName aliases| law| basis rank origin.membersOf origin.notMembersOf origin.countries|"
                            + " destination.membersOf destination.notMembersOf destination.countries|",
                    DAYS,
                    "text terms",
                    EVIDENCE,
                    ""));

    static final CatalogueList<Instrument> INSTRUMENTS = CatalogueList.of("instruments", Facts::instruments)
            .sortedBy(Comparator.comparing(Instrument::id))
            .filter(
                    "issuer",
                    (codes, name) -> codes.word(
                            name,
                            codes.edition().facts().instruments().stream().map(Instrument::issuer),
                            Phrase.of("expected.issuer")),
                    Instrument::issuer)
            .filter("tier", (codes, name) -> codes.asked().oneOf(name, Instrument.Tier.class), Instrument::tier)
            .filter("read", (codes, name) -> codes.asked().oneOf(name, Instrument.Reading.class), Instrument::read)
            .columns("id", "title", "issuer", "published", "tier", "read", "url", "note");

    static final CatalogueList<FoundGoods> PRODUCTS = CatalogueList.of(
                    "products",
                    facts -> facts.goods().stream()
                            .map(goods -> new FoundGoods(goods, null))
                            .toList())
            .sortedBy(Comparator.comparing(found -> found.goods().id()))
            .search("q", ProductSearch::read, ProductSearch::find)
            .shownOnDay((found, edition, on) -> Product.of(found, edition, Objects.requireNonNull(on)))
            .columns("id", "name", "hs|", "usually", "matched", "restrictions");

    static final CatalogueList<VocabularyEntry> VOCABULARY = CatalogueList.of(
                    "vocabulary", facts -> VocabularyEntry.ALL)
            .search(
                    "q",
                    (codes, name) -> codes.asked()
                            .value(
                                    name,
                                    text -> !PlainWords.of(text).isEmpty(),
                                    PlainWords::of,
                                    Phrase.of("expected.words")),
                    VocabularyEntry::find)
            .columns("code", "of", "meaning");

    private CatalogueLists() {}

    /** Names of columns, one after the other. */
    static String[] columns(String first, String[] days, String next, String[] evidence, String last) {
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
        return codes.word(name, codes.edition().facts().standings().stream().map(Standing::kind));
    }
}
