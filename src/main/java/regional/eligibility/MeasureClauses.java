package regional.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.Mode;
import regional.law.Restriction;
import regional.law.Suspension;
import regional.law.Truth;
import regional.rulebook.Hit;
import regional.rulebook.Passage;
import regional.rulebook.RestrictionFinding;
import regional.rulebook.SuspensionFinding;

/**
 * Puts what stands in the way of goods into clauses.
 *
 * @param most how many goods of a measure are named
 */
record MeasureClauses(Sentences sentences, @Nullable HsCode hs, int most) {
    /** A clause, and how many measures it tells of. */
    record Clause(String words, int measures) {}

    /** Embargoes, those of the same target, days and goods joined to one clause. */
    List<Clause> embargoes(List<SuspensionFinding> findings) {
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
                .map(joined -> new Clause(embargo(joined), joined.size()))
                .toList();
    }

    private String embargo(List<SuspensionFinding> joined) {
        SuspensionFinding finding = joined.getFirst();
        Suspension suspension = finding.suspension();
        String blocs = sentences
                .facts()
                .and(joined.stream()
                        .map(one -> sentences.say("plain", one.suspension().by())));
        String when = sentences.when(suspension.inForce());
        String words;
        if (!suspension.products().isEmpty()) {
            words = sentences.say("embargo.list", blocs, suspension.target(), when, goods(suspension.products()));
        } else if (suspension.exempt().isEmpty()) {
            words = sentences.say("embargo", blocs, suspension.target(), when);
        } else {
            String exempt = sentences.facts().goods(suspension.exempt(), null, most);
            words = sentences.say("embargo.exempt", blocs, suspension.target(), when, exempt);
        }
        return open(words, reasons(finding));
    }

    private List<String> reasons(SuspensionFinding finding) {
        List<String> reasons = new ArrayList<>();
        if (finding.between() == Truth.UNKNOWN) {
            reasons.add(sentences.say("reason.DAY"));
        }
        finding.refusals().forEach(refusal -> reasons.add(sentences.say("reason.REFUSED", refusal.country())));
        if (finding.suspension().takes(hs) == Truth.UNKNOWN) {
            reasons.add(sentences.say("reason.HS"));
        }
        return reasons;
    }

    /** A measure, with what makes it uncertain. */
    Clause measure(RestrictionFinding finding) {
        Restriction restriction = finding.restriction();
        String when = sentences.when(restriction.inForce());
        String words = restriction.kind() == Restriction.Kind.BORDER_CLOSURE
                ? closure(finding, when)
                : sentences.say("measure." + restriction.kind(), restriction.by(), goods(restriction.products()), when);
        if (!restriction.modes().isEmpty() && restriction.kind() != Restriction.Kind.BORDER_CLOSURE) {
            words = sentences.say("measure.modes", words, modes(restriction));
        }
        return new Clause(
                open(
                        words,
                        finding.reasons().stream()
                                .map(reason -> reason(reason, finding))
                                .toList()),
                1);
    }

    private String closure(RestrictionFinding finding, String when) {
        Restriction restriction = finding.restriction();
        boolean named = !restriction.partners().countries().isEmpty();
        String key =
                (named ? "closure.partner" : "closure") + (restriction.modes().isEmpty() ? "" : ".modes");
        return sentences.say(key, restriction.by(), finding.partner(), when, modes(restriction));
    }

    private String modes(Restriction restriction) {
        return restriction.modes().stream()
                .map(Mode::name)
                .map(mode -> sentences.say("mode." + mode))
                .collect(Collectors.joining(", "));
    }

    private String reason(Hit.Reason reason, RestrictionFinding finding) {
        return sentences.say("reason." + reason, finding.partner());
    }

    private String open(String words, List<String> reasons) {
        return reasons.isEmpty() ? words : sentences.say("measure.open", words, String.join(", ", reasons));
    }

    private String goods(List<Goods> listed) {
        return listed.isEmpty() ? sentences.say("goods.all") : sentences.facts().goods(listed, hs, most);
    }

    /** What hangs on the goods: states and what they restrict, at most so many. */
    @Nullable
    Clause ofGoods(List<RestrictionFinding> findings, int states) {
        Map<Object, List<RestrictionFinding>> alike = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> List.of(
                                finding.restriction().by(),
                                finding.restriction().kind()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (alike.isEmpty()) {
            return null;
        }
        List<List<RestrictionFinding>> told =
                alike.values().stream().limit(states).toList();
        String words = sentences.list(told.stream().map(this::ofGoods));
        return new Clause(
                sentences.say("dependsOnGoods", words),
                told.stream().mapToInt(List::size).sum());
    }

    private String ofGoods(List<RestrictionFinding> alike) {
        Restriction first = alike.getFirst().restriction();
        List<Goods> goods = alike.stream()
                .flatMap(finding -> finding.restriction().products().stream())
                .toList();
        return sentences.say(
                "brief." + first.kind(), first.by(), sentences.facts().goods(goods, hs, most));
    }

    /** In the order in which they are told: what hits, what may hit, permits; what hangs on the goods is told apart. */
    static List<RestrictionFinding> told(List<RestrictionFinding> findings) {
        return Stream.of(Passage.PROHIBITED, Passage.POSSIBLY_PROHIBITED, Passage.PERMIT_REQUIRED)
                .flatMap(passage -> findings.stream().filter(finding -> Passage.of(finding) == passage))
                .toList();
    }
}
