package regional.catalogue;

import static regional.catalogue.CatalogueLists.DAYS;
import static regional.catalogue.CatalogueLists.EVIDENCE;
import static regional.catalogue.CatalogueLists.columns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Party;
import regional.law.Provision;
import regional.law.Requirement;
import regional.law.Restriction;
import regional.law.Suspension;
import regional.law.Truth;
import regional.rulebook.Memberships;

/** The lists of what stands in the way of goods, is levied on them or goes with them. */
final class MeasureLists {
    static final CatalogueList<Suspension> SUSPENSIONS = CatalogueList.of("suspensions", Facts::suspensions)
            .sortedBy(Comparator.comparing(Suspension::id))
            .inForceOn(Suspension::inForce)
            .filter("by", KnownCodes::bloc, Suspension::by)
            .filter("target", KnownCodes::country, Suspension::target)
            .columns(columns(
                    "id by target effect suspends| text", DAYS, "exempt products refusedBy stays", EVIDENCE, ""));

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
                    "id kind by partners.membersOf partners.notMembersOf partners.countries| exempt doubtful modes|"
                            + " products text",
                    DAYS,
                    "certainUntil",
                    EVIDENCE,
                    ""));

    static final CatalogueList<Levy> LEVIES = CatalogueList.of("levies", Facts::levies)
            .sortedBy(Comparator.comparing(Levy::id))
            .inForceOn(Levy::inForce)
            .where("bloc", KnownCodes::bloc, (levy, bloc, codes) -> levy.law().contains(bloc))
            .where("destination", KnownCodes::country, MeasureLists::isCollectedBy)
            .columns(columns(
                    "id name aliases| law| collectedBy.membersOf collectedBy.notMembersOf collectedBy.countries| base text",
                    DAYS,
                    "rates rules",
                    EVIDENCE,
                    ""));

    static final CatalogueList<Requirement> REQUIREMENTS = CatalogueList.of("requirements", Facts::requirements)
            .sortedBy(Comparator.comparing(Requirement::id))
            .inForceOn(Requirement::inForce)
            .where(
                    "origin",
                    KnownCodes::country,
                    (requirement, country, codes) -> concerns(requirement, requirement.origin(), country, codes))
            .where(
                    "destination",
                    KnownCodes::country,
                    (requirement, country, codes) -> concerns(requirement, requirement.destination(), country, codes))
            .filter(
                    "askedBy",
                    (codes, name) -> codes.asked().oneOf(name, Requirement.AskedBy.class),
                    Requirement::askedBy)
            .where(
                    "hs",
                    (codes, name) -> codes.asked().hs(name),
                    (requirement, hs, codes) -> codes.law().papers().concern(requirement, hs) != Truth.NO)
            .columns(columns(
                    "id code status askedBy origin.membersOf origin.notMembersOf origin.countries| destination.membersOf"
                            + " destination.notMembersOf destination.countries| groups| products modes| validMonths seen"
                            + " minimumValue.amount minimumValue.currency text",
                    DAYS,
                    "",
                    EVIDENCE,
                    ""));

    private MeasureLists() {}

    private static boolean isCollectedBy(Levy levy, CountryCode country, KnownCodes codes) {
        return concerns(levy, levy.collectedBy(), country, codes);
    }

    /** On the day asked about, else on any of the days on which it may change whether the party includes the country. */
    private static boolean concerns(Provision provision, Party party, CountryCode country, KnownCodes codes) {
        Memberships memberships = codes.law().memberships();
        LocalDate on = codes.on();
        Stream<LocalDate> days = on != null
                ? Stream.of(on)
                : Stream.concat(
                                Stream.of(provision.inForce()),
                                memberships.of(country).stream().map(Membership::inForce))
                        .flatMap(inForce -> inForce.turningPoints().stream())
                        .filter(day -> provision.inForce().on(day) != Truth.NO);
        return days.anyMatch(day -> memberships.includes(party, country, day) != Truth.NO);
    }
}
