package regional.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.AnswerTree;
import regional.answer.ColumnPointers;
import regional.answer.EditionRef;
import regional.answer.RangeView;
import regional.answer.Table;
import regional.answer.Tabular;
import regional.edition.Edition;
import regional.law.InstrumentId;
import regional.law.Question;
import regional.rulebook.Span;

/** The decision over a range of days. */
@Schema(name = "Timeline", description = "The decision over a range of days, as maximal stretches without change.")
public record TimelineAnswer(String origin, String destination, List<SpanView> spans, EditionRef edition)
        implements Answer, Tabular {
    private static final ColumnPointers COLUMNS =
            new ColumnPointers("since", "until", "verdict", "regimes|", "changedBy|");

    /** A stretch of days without change. */
    @Schema(
            name = "Span",
            description =
                    "A stretch of days with the same verdict and the same regimes with the same status and treatment.")
    public record SpanView(
            RangeView during,

            @Schema(
                    description =
                            "NOT_COVERED, UNDETERMINED, FREE_MOVEMENT, PRIVILEGE, PARTIAL, STATUS_QUO, SUSPENDED, NO_PREFERENCE or a value added later")
            String verdict,

            @Schema(description = "The regimes between the two countries, by rank, suspended ones included")
            List<String> regimes,

            @Schema(
                    description =
                            "The instruments that made it differ from the stretch before; empty for the first day covered")
            List<String> changedBy) {
        static SpanView of(Span span) {
            return new SpanView(
                    RangeView.of(span.during()),
                    span.ruling().verdict().name(),
                    span.ruling().regimes().stream()
                            .map(regime -> regime.regime().id().value())
                            .toList(),
                    span.changedBy().stream().map(InstrumentId::value).toList());
        }
    }

    /** A span, its days beside the rest. */
    private record Row(
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String verdict,
            List<String> regimes,
            List<String> changedBy) {
        static Row of(SpanView span) {
            RangeView during = span.during();
            return new Row(during.since(), during.until(), span.verdict(), span.regimes(), span.changedBy());
        }
    }

    /** A row a span. */
    @Override
    public Table table(AnswerTree json) {
        return COLUMNS.table(spans.stream().map(span -> json.of(Row.of(span))).toList());
    }

    static TimelineAnswer of(Edition edition, Question asked, List<Span> spans) {
        return new TimelineAnswer(
                asked.origin().value(),
                asked.destination().value(),
                spans.stream().map(SpanView::of).toList(),
                edition.stamp());
    }
}
