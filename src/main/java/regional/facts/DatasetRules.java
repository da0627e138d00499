package regional.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import regional.rulebook.Facts;

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
        Contents contents = Contents.of(facts);
        return ALL.stream().flatMap(rule -> rule.flaws(contents).stream()).toList();
    }

    /** The flaws of an amended dataset that it had not before. That an instrument is no longer used is none of them. */
    public static List<Flaw> added(Facts before, Facts after) {
        List<Flaw> flaws = check(after).stream()
                .filter(flaw -> !flaw.rule().equals(SourceRules.USED))
                .toList();
        if (flaws.isEmpty()) {
            return flaws;
        }
        Set<Flaw> known = Set.copyOf(check(before));
        return flaws.stream().filter(flaw -> !known.contains(flaw)).toList();
    }
}
