package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Bound;
import regional.law.InstrumentId;
import regional.rulebook.CountryPair;
import regional.rulebook.FactKind;
import regional.rulebook.LawEvent;
import regional.rulebook.PairChange;
import regional.rulebook.PairState;
import regional.rulebook.PartKind;
import regional.rulebook.Passage;
import regional.rulebook.Verdict;

/** One bound of a fact of the law, or of a part of one that turns by itself. */
@Schema(
        name = "ChangeEvent",
        description = "One bound of a fact of the law, or of a part of one that turns by itself, and what it changes. A"
                + " part that begins or ends with its fact is no event of its own. A search for measures (SURVEY) is"
                + " one only where it changes a passage; it ends a year after its last look.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeEvent(
        @Schema(
                description =
                        "Its own among all events; it holds no day, and is kept when the day moves or an edition follows")
        String id,

        @Schema(
                description =
                        "The first day on which it has begun, has ended, or happens; the last that it may be, where"
                                + " `precision` says that the day is not known")
        LocalDate on,

        @Schema(description = "Between which days it lies, where the day is not known; else absent") @Nullable
        EventPrecision precision,

        LawEvent.Type event,

        @Schema(description = "What the fact is") FactKind kind,

        @Schema(description = "The fact's id") String fact,

        @Schema(
                description =
                        "What part of the fact turns; absent when it is the fact itself, and with it the parts that have the same bound")
        @Nullable
        PartKind part,

        @Schema(description = "A sentence for people, without ids")
        String text,

        @Schema(description = "The instruments that begin or end it")
        List<InstrumentId> changedBy,

        @Schema(
                description =
                        "The ordered pairs of covered countries between which the restriction or suspension, or its"
                                + " part, stands, each as the code of the origin, `>`, and that of the destination; empty for facts of other kinds")
        List<String> concerns,

        @Schema(
                description = "What it changes for goods of which nothing is said; pairs with the same change stand"
                        + " together. It changes what would not have changed without it, or would have by it alone; where"
                        + " several events of a day only together make a change, each has it. Changes on the first day"
                        + " covered are none of the law's")
        List<ChangeOfPairs> changes) {
    /** Between which days an event lies. */
    public record EventPrecision(Bound.Precision kind, LocalDate earliest, LocalDate latest) {}

    /** What an event changes between pairs of countries. */
    @Schema(name = "ChangeOfPairs", description = "What an event changes between pairs of countries on a day.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeOfPairs(
            @Schema(
                    description =
                            "The day of the change where it is not the event's: the first that the event may be, from"
                                    + " which on it is uncertain what holds; else absent")
            @Nullable
            LocalDate on,

            ChangedState before,
            ChangedState after,

            @Schema(description = "The ordered pairs, each as the code of the origin, `>`, and that of the destination")
            List<String> pairs) {}

    /** What held, or holds, of what an event changes. */
    @Schema(
            name = "ChangedState",
            description =
                    "What held, or holds, of just that which the event changes: a property that it does not change"
                            + " is absent, on both sides.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangedState(
            @Schema(description = "The verdict; absent when the event does not change it") @Nullable
            Verdict verdict,

            @Schema(description = "The passage; absent when the event does not change it") @Nullable
            Passage passage,

            @Schema(
                    description = "Of the levies whose status the event changes those that are not NOT_DUE, each as"
                            + " its id, a blank and its status; absent when it changes none")
            @Nullable
            List<String> levies) {
        static ChangedState of(PairState state) {
            return new ChangedState(
                    state.verdict(),
                    state.passage(),
                    state.levies() == null
                            ? null
                            : state.levies().entrySet().stream()
                                    .map(levy -> levy.getKey() + " " + levy.getValue())
                                    .toList());
        }
    }

    static ChangeEvent of(LawEvent event, EventWords words) {
        Bound bound = event.bound();
        return new ChangeEvent(
                event.id(),
                event.on(),
                bound.exact() ? null : new EventPrecision(bound.kind(), bound.earliest(), bound.latest()),
                event.type(),
                event.kind(),
                event.fact().label(),
                event.partKind(),
                words.text(event),
                event.changedBy(),
                event.concerns().stream().map(CountryPair::toString).toList(),
                joined(event).map(same -> changes(event, same)).toList());
    }

    /** What the event changes, those of the same day and states together, by the day and the first pair. */
    static Stream<List<PairChange>> joined(LawEvent event) {
        record Same(LocalDate on, PairState before, PairState after) {}
        return event.changes().stream()
                .collect(Collectors.groupingBy(change -> new Same(change.on(), change.before(), change.after())))
                .values()
                .stream()
                .sorted(Comparator.<List<PairChange>, LocalDate>comparing(
                                same -> same.getFirst().on())
                        .thenComparing(same -> same.getFirst().pair()));
    }

    private static ChangeOfPairs changes(LawEvent event, List<PairChange> same) {
        PairChange first = same.getFirst();
        return new ChangeOfPairs(
                first.on().equals(event.on()) ? null : first.on(),
                ChangedState.of(first.before()),
                ChangedState.of(first.after()),
                same.stream().map(change -> change.pair().toString()).toList());
    }
}
