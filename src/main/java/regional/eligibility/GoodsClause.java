package regional.eligibility;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.Restriction;
import regional.rulebook.RestrictionFinding;

/** Puts the measures that hang on what the goods are into one clause: a few states, and a few goods of each. */
record GoodsClause(Sentences sentences, @Nullable HsCode hs, GoodsWords goods) {
    /** What measures of one state, alike in kind, restrict. */
    private record Group(CountryCode by, Restriction.Kind kind) {
        static Group of(RestrictionFinding finding) {
            return new Group(finding.restriction().by(), finding.restriction().kind());
        }
    }

    /** The clause of the first groups, and how many measures it tells of; {@code null} where there are none. */
    MeasureClauses.@Nullable Clause of(List<RestrictionFinding> findings, int groups) {
        if (findings.isEmpty()) {
            return null;
        }
        List<Map.Entry<Group, List<RestrictionFinding>>> told =
                ofStatesFirst(findings).stream().limit(groups).toList();
        if (told.isEmpty()) {
            return null;
        }
        String words = sentences.list(told.stream().map(group -> words(group.getKey(), group.getValue())));
        return new MeasureClauses.Clause(
                sentences.say("dependsOnGoods", words),
                told.stream().mapToInt(group -> group.getValue().size()).sum());
    }

    /** One group of each state, bans before permits; then what else they restrict. */
    private static List<Map.Entry<Group, List<RestrictionFinding>>> ofStatesFirst(List<RestrictionFinding> findings) {
        Map<Group, List<RestrictionFinding>> alike = findings.stream()
                .sorted(Comparator.comparing(
                        finding -> finding.restriction().kind().permits()))
                .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        Set<CountryCode> states = new HashSet<>();
        Map<Boolean, List<Map.Entry<Group, List<RestrictionFinding>>>> byState = alike.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        group -> states.add(group.getKey().by())));
        return Stream.of(true, false)
                .flatMap(first -> byState.getOrDefault(first, List.of()).stream())
                .toList();
    }

    private String words(Group group, List<RestrictionFinding> findings) {
        List<Goods> restricted = findings.stream()
                .flatMap(finding -> finding.restriction().products().stream())
                .toList();
        return sentences.say("brief." + group.kind(), group.by(), goods.listed(restricted, hs));
    }
}
