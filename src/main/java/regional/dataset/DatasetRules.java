package regional.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import regional.law.Facts;

/** What is asked of a dataset beyond its form, so that no edition is published that contradicts itself. */
public final class DatasetRules {
    static final List<DatasetRule> ALL = Stream.of(
                    EditionRules.ALL,
                    IdentityRules.ALL,
                    ReferenceRules.ALL,
                    SourceRules.ALL,
                    TimeRules.ALL,
                    MembershipRules.ALL,
                    RegimeRules.ALL,
                    RestrictionRules.ALL,
                    GoodsRules.ALL,
                    LevyRules.ALL)
            .flatMap(List::stream)
            .toList();

    private DatasetRules() {}

    /** Every violation, rule by rule; none when it is sound. */
    public static List<Violation> check(Facts facts) {
        FactTree contents = FactTree.of(facts);
        return ALL.stream().flatMap(rule -> rule.violations(contents).stream()).toList();
    }

    /**
     * The facts as they are.
     *
     * @throws FlawedDataset when they break a rule
     */
    public static Facts sound(Facts facts) {
        List<Violation> violations = check(facts);
        if (!violations.isEmpty()) {
            throw new FlawedDataset(violations);
        }
        return facts;
    }

    /** What is wrong with an amended dataset and was not before. That an instrument is no longer used is none of them. */
    public static List<Violation> added(Facts before, Facts after) {
        List<Violation> violations = check(after).stream()
                .filter(violation -> !violation.rule().equals(SourceRules.USED))
                .toList();
        if (violations.isEmpty()) {
            return violations;
        }
        Set<Violation> known = Set.copyOf(check(before));
        return violations.stream()
                .filter(violation -> !known.contains(violation))
                .toList();
    }
}
