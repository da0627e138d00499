package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
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
import regional.rulebook.Passage;
import regional.rulebook.PassageSpan;
import regional.rulebook.Span;
import regional.rulebook.Verdict;

/** The decision over a range of days. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Timeline", description = "The decision over a range of days, as maximal stretches without change.")
public record TimelineAnswer(
        CountryCode origin,
        CountryCode destination,
        List<TimelineSpan> spans,

        @Schema(description = "Whether such goods may go at all, as maximal stretches without change")
        List<TimelinePassage> passages,

        @Schema(description = "True in an answer that rests on an amendment which nobody has made; else absent")
        @Nullable
        Boolean hypothetical,

        EditionRef edition)
        implements Answer, Tabular {
    private static final ColumnPointers COLUMNS = new ColumnPointers(
            "layer",
            "since=during.since",
            "until=during.until",
            "verdict",
            "passage",
            "regimes|",
            "changedBy|",
            "clipped|");

    /** A stretch of days without change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Span",
            description =
                    "A stretch of days with the same verdict and the same regimes with the same status and treatment.")
    public record TimelineSpan(
            LocalDateRange during,

            Verdict verdict,

            @Schema(description = "The regimes between the two countries, by rank, suspended ones included")
            List<RegimeId> regimes,

            @Schema(
                    description =
                            "The instruments that made it differ from the stretch before; empty for the first day covered")
            List<InstrumentId> changedBy,

            @Schema(description = "The ends that are the asked range's and not the law's: since, until; else absent")
            @Nullable
            List<String> clipped) {
        static TimelineSpan of(Span span) {
            return new TimelineSpan(
                    span.during(),
                    span.ruling().verdict(),
                    span.ruling().regimeIds(),
                    span.changedBy(),
                    TimelineAnswer.clipped(span.clippedSince(), span.clippedUntil()));
        }
    }

    /** A stretch of days in which such goods may go, or may not. */
    @Schema(name = "PassageSpan", description = "A stretch of days with the same passage.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TimelinePassage(
            LocalDateRange during,

            Passage passage,

            @Schema(description = "The ends that are the asked range's and not the law's: since, until; else absent")
            @Nullable
            List<String> clipped) {
        static TimelinePassage of(PassageSpan span) {
            return new TimelinePassage(
                    span.during(), span.passage(), TimelineAnswer.clipped(span.clippedSince(), span.clippedUntil()));
        }
    }

    private static @Nullable List<String> clipped(boolean since, boolean until) {
        List<String> ends = Stream.of(since ? "since" : "", until ? "until" : "")
                .filter(end -> !end.isEmpty())
                .toList();
        return ends.isEmpty() ? null : ends;
    }

    /** A row a span, of one layer and then of the other. */
    @Override
    public Table table(AnswerTree json) {
        return COLUMNS.table(Stream.concat(
                        spans.stream().map(span -> layer("verdict", json.of(span))),
                        passages.stream().map(span -> layer("passage", json.of(span))))
                .toList());
    }

    private static JsonNode layer(String name, JsonNode span) {
        return ((ObjectNode) span).put("layer", name);
    }

    static TimelineAnswer of(Edition edition, Question asked, LocalDateRange range) {
        return new TimelineAnswer(
                asked.origin(),
                asked.destination(),
                edition.rulebook().timeline(asked, range).stream()
                        .map(TimelineSpan::of)
                        .toList(),
                edition.rulebook().passages(asked, range).stream()
                        .map(TimelinePassage::of)
                        .toList(),
                edition.hypothetical() ? true : null,
                edition.stamp());
    }
}
