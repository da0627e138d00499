package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Fact;
import regional.law.FactId;
import regional.law.Question;
import regional.law.Text;
import regional.rulebook.Warning;

/** What a reader of the answer should know beside it. */
@Schema(name = "Warning", description = "What a reader of the answer should know beside it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityWarning(
        @Schema(
                description = "PROHIBITED, POSSIBLY_PROHIBITED, DEPENDS_ON_GOODS, PERMIT_REQUIRED, EXPIRED_CERTIFICATE,"
                        + " STALE, PENDING, REFUSED_BY_STATE, DISPUTED, STAYED_BY_COURT, OTHER_ARRANGEMENTS,"
                        + " UNKNOWN_SUBHEADING or another value")
        String code,

        String text,

        @Schema(description = "The ids of the facts that it names") @Nullable
        List<String> facts,

        @Nullable List<Citation> citations) {
    /** More are counted. */
    private static final int MOST_MEASURES = 5;

    private static final int MOST_GOODS = 5;

    /** Each once, though several facts may be the ground of it. */
    static List<EligibilityWarning> all(List<Warning> warnings, Question question, Sentences sentences) {
        if (warnings.size() < 2) {
            return warnings.isEmpty() ? List.of() : List.of(of(warnings.getFirst(), question, sentences));
        }
        Map<String, EligibilityWarning> byText = new LinkedHashMap<>();
        for (Warning warning : warnings) {
            EligibilityWarning said = of(warning, question, sentences);
            byText.merge(said.code() + said.text(), said, EligibilityWarning::and);
        }
        return List.copyOf(byText.values());
    }

    private EligibilityWarning and(EligibilityWarning same) {
        return new EligibilityWarning(code, text, joined(facts, same.facts), joined(citations, same.citations));
    }

    private static <T> @Nullable List<T> joined(@Nullable List<T> some, @Nullable List<T> others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    static EligibilityWarning of(Warning warning, Question question, Sentences sentences) {
        return switch (warning) {
            case Warning.Barred barred -> barred(barred, question, sentences);
            case Warning.ExpiredCertificate(var validUntil) ->
                new EligibilityWarning(
                        warning.code(), sentences.say("warning.expired", validUntil, question.on()), null, null);
            case Warning.Stale(var facts, var edition) -> stale(facts, edition, sentences);
            case Warning.UnknownSubheading(var given, var read) ->
                new EligibilityWarning(
                        warning.code(), sentences.say("warning.subheading", given.digits(), read.digits()), null, null);
            case Warning.PendingEvent(var event) ->
                said(event.text(), event.id(), event.citations(), warning, question, sentences);
            case Warning.RefusedByState(var suspension, var refusal) ->
                said(refusal.text(), suspension.id(), refusal.citations(), warning, question, sentences);
            case Warning.StayedByCourt(var suspension, var stay) ->
                said(stay.text(), suspension.id(), stay.citations(), warning, question, sentences);
            case Warning.Noticed(var notice) ->
                said(notice.text(), notice.id(), notice.citations(), warning, question, sentences);
            case Warning.Disputed(var restriction, var doubt) ->
                new EligibilityWarning(
                        warning.code(),
                        sentences.sentence(
                                "warning.disputed",
                                sentences.facts().name(restriction),
                                sentences.say(doubt.text(), question)),
                        List.of(restriction.id().value()),
                        doubt.citations());
            case Warning.OtherArrangements(var uncovered) ->
                said(uncovered.text(), uncovered.id(), List.of(), warning, question, sentences);
        };
    }

    private static EligibilityWarning barred(Warning.Barred barred, Question question, Sentences sentences) {
        List<MeasureClauses.Clause> all = new MeasureClauses(
                        sentences, question.ofKnownGoods().shipment(), MOST_GOODS)
                .alike(barred.passage(), barred.suspensions(), barred.restrictions());
        List<String> clauses = new ArrayList<>(all.stream()
                .limit(MOST_MEASURES)
                .map(MeasureClauses.Clause::words)
                .toList());
        int further = all.stream()
                .skip(MOST_MEASURES)
                .mapToInt(MeasureClauses.Clause::measures)
                .sum();
        if (further > 0) {
            clauses.add(sentences.say("further", further));
        }
        return new EligibilityWarning(
                barred.code(),
                sentences.say(
                        "warning." + barred.code(),
                        clauses.stream().map(Summary::ended).collect(Collectors.joining(" "))),
                Stream.concat(
                                barred.suspensions().stream()
                                        .map(finding -> finding.suspension().id()),
                                barred.restrictions().stream()
                                        .map(finding -> finding.restriction().id()))
                        .map(FactId::value)
                        .toList(),
                Stream.concat(
                                barred.suspensions().stream()
                                        .flatMap(finding -> finding.suspension().citations().stream()),
                                barred.restrictions().stream()
                                        .flatMap(finding -> finding.restriction().citations().stream()))
                        .distinct()
                        .toList());
    }

    private static EligibilityWarning stale(List<Fact> facts, boolean edition, Sentences sentences) {
        List<String> names =
                facts.stream().map(sentences.facts()::name).distinct().toList();
        int further = Math.max(0, names.size() - MOST_MEASURES);
        String words = sentences.list(Stream.concat(
                names.stream().limit(MOST_MEASURES),
                edition ? Stream.of(sentences.say("named.edition")) : Stream.empty()));
        return new EligibilityWarning(
                "STALE",
                further > 0
                        ? sentences.say("warning.stale.further", words, further)
                        : sentences.say("warning.stale", words),
                facts.isEmpty() ? null : facts.stream().map(Fact::label).toList(),
                null);
    }

    private static EligibilityWarning said(
            Text text, FactId fact, List<Citation> citations, Warning warning, Question question, Sentences sentences) {
        return new EligibilityWarning(
                warning.code(),
                sentences.say(text, question),
                List.of(fact.value()),
                citations.isEmpty() ? null : citations);
    }
}
