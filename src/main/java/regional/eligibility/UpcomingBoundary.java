package regional.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.answer.CitationView;
import regional.edition.Edition;
import regional.law.Bloc;
import regional.law.Dated;
import regional.law.InstrumentId;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Notice;
import regional.law.Pending;
import regional.law.Regime;
import regional.law.Restriction;
import regional.law.Standing;
import regional.law.Suspension;
import regional.law.Term;
import regional.rulebook.Outlook;

/** Puts what lies ahead into words. */
record Ahead(Sentences sentences) {
    /** What happens to a fact on a day is told once, whatever parts of it are concerned. */
    private record Happening(LocalDate on, Outlook.Event event, Dated fact) {}

    UpcomingAnswer answer(Edition edition, LocalDateRange days, Outlook outlook) {
        Map<Happening, List<Outlook.Boundary>> happenings = outlook.boundaries().stream()
                .collect(Collectors.groupingBy(
                        boundary -> new Happening(boundary.on(), boundary.event(), boundary.of()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new UpcomingAnswer(
                days.getStart(),
                days.getEnd(),
                happenings.values().stream().flatMap(this::boundaries).toList(),
                outlook.changes().stream().map(Ahead::change).toList(),
                Stream.concat(
                                outlook.awaiting().stream().map(this::awaiting),
                                outlook.unread().stream().map(this::awaiting))
                        .toList(),
                edition.stamp());
    }

    /** One when the fact itself begins or ends, and its parts with it; else one for each kind of part that does. */
    private Stream<UpcomingAnswer.BoundaryView> boundaries(List<Outlook.Boundary> all) {
        if (all.stream().anyMatch(boundary -> boundary.part() == null)) {
            return Stream.of(boundary(all, null, name(all.getFirst().of())));
        }
        Map<String, List<Outlook.Boundary>> byKind = all.stream()
                .collect(Collectors.groupingBy(
                        boundary -> kind(Objects.requireNonNull(boundary.part())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byKind.entrySet().stream()
                .map(parts -> boundary(parts.getValue(), parts.getKey(), name(parts.getKey(), parts.getValue())));
    }

    private UpcomingAnswer.BoundaryView boundary(List<Outlook.Boundary> all, @Nullable String part, String name) {
        Outlook.Boundary first = all.getFirst();
        return new UpcomingAnswer.BoundaryView(
                first.on(),
                first.event().name(),
                kind(first.of()),
                first.fact(),
                part,
                sentences.say("ahead." + first.event().name(), name),
                all.stream()
                        .map(Outlook.Boundary::by)
                        .filter(Objects::nonNull)
                        .map(InstrumentId::value)
                        .distinct()
                        .sorted()
                        .toList());
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
            case Notice _ -> "NOTICE";
            case Pending _ -> "PENDING";
        };
    }

    private String name(Dated fact) {
        return switch (fact) {
            case Bloc bloc -> sentences.say(bloc.name());
            case Membership in -> sentences.say("ahead.membership", in.country(), in.bloc());
            case Standing in -> sentences.say("ahead.standing", in.country(), in.bloc(), in.kind());
            case Regime regime -> sentences.say(regime.name());
            case Suspension suspension ->
                sentences.say("ahead.suspension", suspension.by(), suspension.target(), suspension.id());
            case Restriction restriction ->
                sentences.say("ahead." + restriction.kind().name(), restriction.by(), restriction.id());
            case Levy levy -> sentences.say(levy.name());
            case Notice notice -> sentences.say("ahead.notice", notice.id());
            case Pending pending -> sentences.say(pending.text());
            case Term _, Levy.Rate _, Levy.Rule _, Suspension.Refusal _, Suspension.Stay _, Restriction.Doubt _ ->
                throw new IllegalArgumentException("a part has no name of its own: " + fact);
        };
    }

    /** The parts of one fact that are of one kind. */
    private String name(String kind, List<Outlook.Boundary> parts) {
        List<Object> particulars = parts.stream()
                .map(Outlook.Boundary::part)
                .flatMap(part -> switch (part) {
                    case Levy.Rate rate -> Stream.of(rate.percent());
                    case Suspension.Refusal refusal -> Stream.of(refusal.country());
                    case null, default -> Stream.<Object>empty();
                })
                .toList();
        return sentences.say("ahead." + kind, name(parts.getFirst().of()), particulars);
    }

    private static UpcomingAnswer.ChangeView change(Outlook.VerdictChange change) {
        return new UpcomingAnswer.ChangeView(
                change.on(),
                change.origin().value(),
                change.destination().value(),
                change.before().name(),
                change.after().name(),
                change.changedBy().stream().map(InstrumentId::value).toList());
    }

    private UpcomingAnswer.AwaitingView awaiting(Regime regime) {
        var since = regime.inForce().since();
        return new UpcomingAnswer.AwaitingView(
                regime.id().value(),
                sentences.say(regime.text()),
                since == null ? null : since.latest(),
                CitationView.all(regime.citations()));
    }

    private UpcomingAnswer.AwaitingView awaiting(Pending pending) {
        return new UpcomingAnswer.AwaitingView(
                pending.id().value(),
                sentences.say(pending.text()),
                pending.since(),
                CitationView.all(pending.citations()));
    }
}
