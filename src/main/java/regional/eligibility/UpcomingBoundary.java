package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Bloc;
import regional.law.Dated;
import regional.law.Document;
import regional.law.Fact;
import regional.law.InstrumentId;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Notice;
import regional.law.Pending;
import regional.law.Regime;
import regional.law.Requirement;
import regional.law.Restriction;
import regional.law.Standing;
import regional.law.Survey;
import regional.law.Suspension;
import regional.law.Term;
import regional.rulebook.Upcoming;

/** A day on which a fact, or a part of one, begins or ends, or may. */
@Schema(
        name = "UpcomingBoundary",
        description = "A day on which a fact, or a part of one, begins or ends, or may; or on which an event that was"
                + " pending happens.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpcomingBoundary(
        LocalDate on,

        @Schema(description = "BEGINS, MAY_BEGIN, ENDS, MAY_END, CERTAINTY_ENDS, HAPPENS or a value added later")
        Upcoming.Event event,

        @Schema(
                description = "What the fact is: BLOC, MEMBERSHIP, STANDING, REGIME, SUSPENSION, RESTRICTION, LEVY,"
                        + " NOTICE, PENDING or a value added later")
        String kind,

        @Schema(description = "The fact's id; of a membership, the country and the bloc; of a standing, its kind too")
        String fact,

        @Schema(
                description = "The part of the fact that begins or ends: TERM, RATE, RULE, REFUSAL, STAY, DOUBT or a"
                        + " value added later; absent when it is the fact itself, and its parts with it")
        @Nullable
        String part,

        String text,

        @Schema(description = "The instruments that begin or end it")
        List<InstrumentId> changedBy) {
    /** What happens to a fact on a day is shown once, whatever parts of it are concerned. */
    private record Happening(LocalDate on, Upcoming.Event event, Fact fact) {}

    static List<UpcomingBoundary> all(List<Upcoming.Boundary> boundaries, Sentences sentences) {
        return grouped(boundaries, boundary -> new Happening(boundary.on(), boundary.event(), boundary.of()))
                .flatMap(happening -> ofOneFact(happening, sentences))
                .toList();
    }

    private static Stream<List<Upcoming.Boundary>> grouped(
            List<Upcoming.Boundary> boundaries, Function<Upcoming.Boundary, Object> by) {
        Map<Object, List<Upcoming.Boundary>> groups =
                boundaries.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream();
    }

    /** One when the fact itself begins or ends, and its parts with it; else one for each kind of part that does. */
    private static Stream<UpcomingBoundary> ofOneFact(List<Upcoming.Boundary> all, Sentences sentences) {
        if (all.stream().anyMatch(boundary -> boundary.part() == null)) {
            return Stream.of(of(all, null, sentences.facts().name(all.getFirst().of()), sentences));
        }
        return grouped(all, UpcomingBoundary::kindOfPart)
                .map(parts -> of(parts, kindOfPart(parts.getFirst()), nameOfParts(parts, sentences), sentences));
    }

    private static UpcomingBoundary of(
            List<Upcoming.Boundary> all, @Nullable String part, String name, Sentences sentences) {
        Upcoming.Boundary first = all.getFirst();
        return new UpcomingBoundary(
                first.on(),
                first.event(),
                kind(first.of()),
                first.fact(),
                part,
                sentences.sentence("ahead." + first.event(), name),
                all.stream()
                        .map(Upcoming.Boundary::by)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String kindOfPart(Upcoming.Boundary boundary) {
        return kind(Objects.requireNonNull(boundary.part()));
    }

    private static String kind(Dated dated) {
        return switch (dated) {
            case Bloc _ -> "BLOC";
            case Membership _ -> "MEMBERSHIP";
            case Standing _ -> "STANDING";
            case Regime _ -> "REGIME";
            case Term _ -> "TERM";
            case Suspension _ -> "SUSPENSION";
            case Suspension.Refusal _ -> "REFUSAL";
            case Suspension.Stay _ -> "STAY";
            case Restriction _ -> "RESTRICTION";
            case Restriction.Doubt _ -> "DOUBT";
            case Levy _ -> "LEVY";
            case Levy.Rate _ -> "RATE";
            case Levy.Rule _ -> "RULE";
            case Requirement _ -> "REQUIREMENT";
            case Document _ -> "DOCUMENT";
            case Survey _ -> "SURVEY";
            case Notice _ -> "NOTICE";
            case Pending _ -> "PENDING";
        };
    }

    /** The parts of one fact that are of one kind. */
    private static String nameOfParts(List<Upcoming.Boundary> parts, Sentences sentences) {
        List<Object> particulars = parts.stream()
                .map(Upcoming.Boundary::part)
                .flatMap(part -> switch (part) {
                    case Levy.Rate rate -> Stream.of(rate.percent());
                    case Suspension.Refusal refusal -> Stream.of(refusal.country());
                    case null, default -> Stream.<Object>empty();
                })
                .toList();
        Upcoming.Boundary first = parts.getFirst();
        return sentences.say("ahead." + kindOfPart(first), sentences.facts().name(first.of()), particulars);
    }
}
