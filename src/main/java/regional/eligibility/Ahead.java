package regional.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;
import regional.edition.Edition;
import regional.http.CitationView;
import regional.rulebook.Bloc;
import regional.rulebook.InstrumentId;
import regional.rulebook.Levy;
import regional.rulebook.Membership;
import regional.rulebook.Outlook;
import regional.rulebook.Pending;
import regional.rulebook.Provision;
import regional.rulebook.Regime;
import regional.rulebook.Restriction;
import regional.rulebook.Suspension;
import regional.rulebook.Term;

/** Puts what lies ahead into words. */
record Ahead(Sentences sentences) {
    /** What happens to a fact on a day is told once, whatever parts of it are concerned. */
    private record Happening(LocalDate on, Outlook.Event event, String fact) {}

    UpcomingAnswer answer(Edition edition, LocalDateRange days, Outlook outlook) {
        Map<Happening, List<Outlook.Boundary>> happenings = outlook.boundaries().stream()
                .collect(Collectors.groupingBy(
                        boundary -> new Happening(boundary.on(), boundary.event(), boundary.fact()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new UpcomingAnswer(
                days.getStart(),
                days.getEnd(),
                happenings.values().stream().map(this::boundary).toList(),
                outlook.changes().stream().map(Ahead::change).toList(),
                Stream.concat(
                                outlook.awaiting().stream().map(this::awaiting),
                                outlook.unread().stream().map(this::awaiting))
                        .toList(),
                edition.stamp());
    }

    private UpcomingAnswer.BoundaryView boundary(List<Outlook.Boundary> parts) {
        Outlook.Boundary first = parts.getFirst();
        String whole = name(first.of());
        String name = parts.stream().allMatch(Outlook.Boundary::term) ? sentences.say("ahead.term", whole) : whole;
        return new UpcomingAnswer.BoundaryView(
                first.on(),
                first.event().name(),
                first.fact(),
                sentences.say("ahead." + first.event().name(), name),
                parts.stream()
                        .map(Outlook.Boundary::by)
                        .filter(Objects::nonNull)
                        .map(InstrumentId::value)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private String name(Provision fact) {
        return switch (fact) {
            case Membership membership -> sentences.say("ahead.membership", membership.country(), membership.bloc());
            case Regime regime -> sentences.say(regime.name());
            case Levy levy -> sentences.say(levy.name());
            case Bloc bloc -> sentences.say(bloc.name());
            case Suspension suspension ->
                sentences.say("ahead.suspension", suspension.by(), suspension.target(), suspension.id());
            case Restriction restriction ->
                sentences.say("ahead." + restriction.kind().name(), restriction.by(), restriction.id());
            case Term term -> throw new IllegalArgumentException("a term has no name of its own: " + term);
        };
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
