package regional.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Goods;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.Question;
import regional.law.RegimeId;
import regional.law.Shipment;
import regional.law.Truth;

/**
 * Finds the facts that were not given and of which some value would change the verdict, a levy's status or a
 * restriction's hit, by trying every value that can matter.
 */
final class MissingFacts {
    /** A code that no heading of the Harmonized System begins with: goods outside every list. */
    private static final HsCode OUTSIDE = new HsCode("00");

    private final Restrictions restrictions;
    private final Levies levies;

    MissingFacts(Restrictions restrictions, Levies levies) {
        this.restrictions = restrictions;
        this.levies = levies;
    }

    List<MissingFact> find(Findings asked) {
        Shipment given = asked.question().shipment();
        List<MissingFact> missing = new ArrayList<>();
        if (given.goods() == null) {
            add(missing, "goods", asked, Stream.of(GoodsClass.values()).map(given::withGoods));
        }
        add(missing, "hs", asked, finer(given.hs(), headings(asked)).map(given::withHs));
        if (given.originating() == null) {
            add(missing, "originating", asked, Stream.of(true, false).map(given::withOriginating));
        }
        if (given.approved() == null) {
            add(missing, "approved", asked, approvals(asked).map(given::withApproved));
        }
        if (given.specialRegime() == null) {
            add(missing, "specialRegime", asked, Stream.of(true, false).map(given::withSpecialRegime));
        }
        return missing;
    }

    private void add(List<MissingFact> missing, String name, Findings asked, Stream<Shipment> values) {
        List<Shipment> shipments = values.toList();
        boolean verdict = shipments.stream().anyMatch(shipment -> verdictChanges(asked, shipment));
        if (verdict || shipments.stream().anyMatch(shipment -> otherChanges(asked, shipment))) {
            missing.add(new MissingFact(name, verdict));
        }
    }

    private static boolean verdictChanges(Findings asked, Shipment shipment) {
        return asked.law().rule(asked.stretch(), shipment).verdict()
                != asked.ruling().verdict();
    }

    private boolean otherChanges(Findings asked, Shipment shipment) {
        Question varied = asked.question().with(shipment);
        return !statuses(levies.find(varied)).equals(statuses(asked.levies()))
                || !hits(restrictions.find(varied)).equals(hits(asked.restrictions()));
    }

    private static List<Object> statuses(List<LevyFinding> findings) {
        return findings.stream().map(finding -> (Object) finding.status()).toList();
    }

    private static List<Object> hits(List<RestrictionFinding> findings) {
        return findings.stream()
                .map(finding -> (Object) List.of(finding.restriction().id(), finding.hits()))
                .toList();
    }

    /** What the code may turn out to be when more digits of it are known; anything while none is. */
    private static Stream<HsCode> finer(@Nullable HsCode given, Stream<HsCode> headings) {
        return given == null ? headings : headings.filter(heading -> given.within(heading) == Truth.UNKNOWN);
    }

    private static Stream<HsCode> headings(Findings asked) {
        Stream<Goods> listed = Stream.concat(
                asked.suspensions().stream()
                        .map(SuspensionFinding::suspension)
                        .flatMap(
                                suspension -> Stream.concat(suspension.exempt().stream(), suspension.goods().stream())),
                asked.restrictions().stream().flatMap(finding -> finding.restriction().products().stream()));
        return Stream.concat(Stream.of(OUTSIDE), listed.flatMap(goods -> goods.hs().stream()))
                .distinct();
    }

    /** Approved by none, by each of the regimes that a condition names, by all of them. */
    private static Stream<Set<RegimeId>> approvals(Findings asked) {
        Set<RegimeId> named = new HashSet<>();
        for (World world : asked.law().worlds(asked.stretch())) {
            for (ApplicableRegime offer : world.offers()) {
                offer.terms().stream()
                        .flatMap(term -> term.conditions().stream())
                        .forEach(condition -> named.addAll(condition.approvedUnder()));
            }
        }
        Stream<Set<RegimeId>> each = named.stream().map(Set::of);
        return Stream.concat(Stream.of(Set.<RegimeId>of(), named), each).distinct();
    }
}
