package regional.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.threeten.extra.LocalDateRange;
import regional.answer.Answer;
import regional.answer.AnswerTree;
import regional.answer.ColumnPointers;
import regional.answer.EditionRef;
import regional.answer.Table;
import regional.answer.Tabular;
import regional.edition.Edition;
import regional.law.CountryCode;
import regional.law.InstrumentId;
import regional.law.Question;
import regional.law.RegimeId;
import regional.rulebook.Span;
import regional.rulebook.Verdict;

/** The decision over a range of days. */
@Schema(name = "Timeline", description = "The decision over a range of days, as maximal stretches without change.")
public record TimelineAnswer(CountryCode origin, CountryCode destination, List<TimelineSpan> spans, EditionRef edition)
        implements Answer, Tabular {
    private static final ColumnPointers COLUMNS =
            new ColumnPointers("since=during.since", "until=during.until", "verdict", "regimes|", "changedBy|");

    /** A stretch of days without change. */
    @Schema(
            name = "Span",
            description =
                    "A stretch of days with the same verdict and the same regimes with the same status and treatment.")
    public record TimelineSpan(
            LocalDateRange during,

            @Schema(
                    description =
                            "NOT_COVERED, UNDETERMINED, FREE_MOVEMENT, PRIVILEGE, PARTIAL, STATUS_QUO, SUSPENDED, NO_PREFERENCE or a value added later")
            Verdict verdict,

            @Schema(description = "The regimes between the two countries, by rank, suspended ones included")
            List<RegimeId> regimes,

            @Schema(
                    description =
                            "The instruments that made it differ from the stretch before; empty for the first day covered")
            List<InstrumentId> changedBy) {
        static TimelineSpan of(Span span) {
            return new TimelineSpan(
                    span.during(), span.ruling().verdict(), span.ruling().regimeIds(), span.changedBy());
        }
    }

    /** A row a span. */
    @Override
    public Table table(AnswerTree json) {
        return COLUMNS.table(spans.stream().map(json::of).toList());
    }

    static TimelineAnswer of(Edition edition, Question asked, List<Span> spans) {
        return new TimelineAnswer(
                asked.origin(),
                asked.destination(),
                spans.stream().map(TimelineSpan::of).toList(),
                edition.stamp());
    }
}
