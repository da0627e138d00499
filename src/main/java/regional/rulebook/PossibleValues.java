package regional.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.RegimeId;
import regional.law.Truth;

/** The values of facts that were not given which can make a difference: one for each case that provisions make. */
final class PossibleValues {
    /** A code that no heading of the Harmonized System begins with: goods outside every list. */
    private static final HsCode OUTSIDE = new HsCode("00");

    private PossibleValues() {}

    /** What the code may turn out to be when more digits of it are known; anything while none is. */
    static Stream<HsCode> codes(Findings asked) {
        @Nullable HsCode given = asked.question().shipment().hs();
        Stream<Goods> listed = Stream.of(
                        asked.measures().suspensions().stream()
                                .map(SuspensionFinding::suspension)
                                .flatMap(one -> Stream.concat(one.exempt().stream(), one.products().stream())),
                        asked.measures().restrictions().stream()
                                .flatMap(finding -> finding.restriction().products().stream()),
                        asked.ruling().regimes().stream()
                                .flatMap(regime -> regime.terms().stream())
                                .flatMap(term -> term.documents().stream())
                                .flatMap(document -> document.products().stream()),
                        asked.requirements().stream().flatMap(asking -> asking.goods().stream()))
                .flatMap(stream -> stream);
        Stream<HsCode> headings = Stream.concat(Stream.of(OUTSIDE), listed.flatMap(goods -> goods.hs().stream()))
                .distinct();
        return given == null ? headings : headings.filter(heading -> given.within(heading) == Truth.UNKNOWN);
    }

    /** Approved by none, by each of the regimes that a condition names, by all of them. */
    static Stream<Set<RegimeId>> approvals(Findings asked) {
        PairLaw law = asked.law();
        Set<RegimeId> named = new HashSet<>();
        for (World world : law == null ? List.<World>of() : law.worlds(asked.stretch())) {
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
