package regional.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.Suspension;
import regional.law.Truth;
import regional.rulebook.Passage;
import regional.rulebook.SuspensionFinding;

/** Puts embargoes that take the goods, or may, into clauses. */
record EmbargoClauses(Sentences sentences, @Nullable HsCode hs, GoodsWords goods) {
    /** Those of the same target, days, goods and effect are joined to one clause. */
    List<MeasureClauses.Clause> of(List<SuspensionFinding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Map<Object, List<SuspensionFinding>> alike = findings.stream()
                .filter(finding -> finding.embargo() && Passage.of(finding, hs) != null)
                .collect(Collectors.groupingBy(
                        finding -> List.of(
                                finding.suspension().target(),
                                finding.suspension().inForce(),
                                finding.suspension().products(),
                                Objects.requireNonNull(Passage.of(finding, hs))),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(joined -> new MeasureClauses.Clause(words(joined), joined.size()))
                .toList();
    }

    private String words(List<SuspensionFinding> joined) {
        List<Suspension> suspensions =
                joined.stream().map(SuspensionFinding::suspension).toList();
        Suspension first = suspensions.getFirst();
        String blocs =
                sentences.facts().and(suspensions.stream().map(suspension -> sentences.say("plain", suspension.by())));
        String when = sentences.when(first.inForce());
        List<Goods> exempt = exemptOfAll(suspensions);
        String words;
        if (!first.products().isEmpty()) {
            words = sentences.say("embargo.list", blocs, first.target(), when, goods.listed(first.products(), hs));
        } else if (exempt.isEmpty()) {
            words = sentences.say("embargo", blocs, first.target(), when);
        } else {
            words = sentences.say("embargo.exempt", blocs, first.target(), when, goods.exempt(exempt));
        }
        return sentences.open(words, reasons(joined));
    }

    /** What one of them takes may not go, though the others spare it. */
    private static List<Goods> exemptOfAll(List<Suspension> suspensions) {
        return suspensions.getFirst().exempt().stream()
                .filter(goods ->
                        suspensions.stream().allMatch(other -> other.exempt().contains(goods)))
                .toList();
    }

    private List<String> reasons(List<SuspensionFinding> joined) {
        List<String> reasons = new ArrayList<>();
        if (joined.stream().allMatch(finding -> finding.between() == Truth.UNKNOWN)) {
            reasons.add(sentences.say("reason.DAY"));
        }
        joined.stream()
                .flatMap(finding -> finding.refusals().stream())
                .map(Suspension.Refusal::country)
                .distinct()
                .forEach(country -> reasons.add(sentences.say("reason.REFUSED", country)));
        if (joined.stream().allMatch(finding -> finding.suspension().takes(hs) == Truth.UNKNOWN)) {
            reasons.add(sentences.say(hs == null ? "reason.HS.missing" : "reason.HS"));
        }
        return reasons;
    }
}
