package regional.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import regional.law.Facts;

/** What is asked of a dataset beyond its form, so that no edition is published that contradicts itself. */
public final class DatasetRules {
    static final List<Rule> ALL = Stream.of(
                    EditionRules.ALL,
                    IdentityRules.ALL,
                    ReferenceRules.ALL,
                    SourceRules.ALL,
                    TimeRules.ALL,
                    MembershipRules.ALL,
                    RegimeRules.ALL,
                    RestrictionRules.ALL,
                    LevyRules.ALL)
            .flatMap(List::stream)
            .toList();

    private DatasetRules() {}

    /** Every flaw of the dataset, rule by rule; none when it is sound. */
    public static List<Flaw> check(Facts facts) {
        return breaches(facts).stream().map(Breach::flaw).toList();
    }

    static List<Breach> breaches(Facts facts) {
        FactTree contents = FactTree.of(facts);
        return ALL.stream().flatMap(rule -> rule.breaches(contents).stream()).toList();
    }

    /** What is wrong with an amended dataset and was not before. That an instrument is no longer used is none of them. */
    public static List<Breach> added(Facts before, Facts after) {
        List<Breach> breaches = breaches(after).stream()
                .filter(breach -> !breach.rule().equals(SourceRules.USED))
                .toList();
        if (breaches.isEmpty()) {
            return breaches;
        }
        Set<Breach> known = Set.copyOf(breaches(before));
        return breaches.stream().filter(breach -> !known.contains(breach)).toList();
    }
}
