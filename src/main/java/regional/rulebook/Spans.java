package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.InstrumentId;
import regional.law.Party;
import regional.law.Provision;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Suspension;

/** Lays out the rulings on a shipment over days, and finds the instruments behind each change. */
final class Spans {
    private final Facts facts;
    private final Memberships memberships;

    Spans(Facts facts, Memberships memberships) {
        this.facts = facts;
        this.memberships = memberships;
    }

    /**
     * The maximal stretches without change, within the range.
     *
     * @param code the number of the goods' code
     * @param law {@code null} where nothing is covered
     */
    List<Span> spans(Question asked, int code, @Nullable PairLaw law, LocalDateRange range) {
        return law == null
                ? spans(asked, code, null, range, (first, ruling) -> List.of())
                : spans(asked, code, law, range, (first, ruling) -> causes(asked, code, law, first, ruling));
    }

    private List<Span> spans(
            Question asked,
            int code,
            @Nullable PairLaw law,
            LocalDateRange range,
            BiFunction<LocalDate, Ruling, List<InstrumentId>> causes) {
        LocalDate covered = law == null ? LocalDate.MAX : facts.coverage().since();
        List<Span> spans = new ArrayList<>();
        if (range.getStart().isBefore(covered)) {
            LocalDateRange uncovered = LocalDateRange.of(range.getStart(), earlier(covered, range.getEnd()));
            boolean cut = range.getEnd().isBefore(covered);
            spans.add(new Span(uncovered, !range.isUnboundedStart(), cut, Ruling.NOT_COVERED, List.of()));
        }
        LocalDate day = range.getStart().isBefore(covered) ? covered : range.getStart();
        while (law != null && day.isBefore(range.getEnd())) {
            int stretch = law.indexOf(day);
            Ruling ruling = law.rule(stretch, asked.shipment(), code);
            LocalDateRange stable = law.stable(stretch, ruling, asked.shipment(), code);
            LocalDate end = earlier(stable.getEnd(), range.getEnd());
            boolean clipped = stable.getStart().isBefore(day);
            spans.add(new Span(
                    LocalDateRange.of(day, end),
                    clipped,
                    end.isBefore(stable.getEnd()),
                    ruling,
                    clipped ? List.of() : causes.apply(stable.getStart(), ruling)));
            day = end;
        }
        return spans;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The instruments that made the ruling differ, on its first day, from the one before. */
    private List<InstrumentId> causes(Question asked, int code, PairLaw law, LocalDate first, Ruling ruling) {
        int before = law.indexOf(first.minusDays(1));
        if (before < 0) {
            return List.of();
        }
        Map<RegimeId, Regime> byId = new LinkedHashMap<>();
        addRegimes(byId, law.rule(before, asked.shipment(), code));
        addRegimes(byId, ruling);
        Collection<Regime> regimes = byId.values();
        Set<InstrumentId> causes = new LinkedHashSet<>();
        regimes.forEach(regime -> provisions(regime, asked).forEach(provision -> addTurns(causes, provision, first)));
        regimes.forEach(regime -> suspensions(regime, asked)
                .flatMap(suspension -> suspension.stays().stream())
                .filter(stay -> turns(stay.inForce().since(), first))
                .forEach(stay -> causes.add(stay.openedBy())));
        return List.copyOf(causes);
    }

    private static void addRegimes(Map<RegimeId, Regime> regimes, Ruling ruling) {
        Stream.concat(Stream.of(ruling.certain()), ruling.outcomes().stream())
                .flatMap(outcome -> outcome.regimes().stream())
                .map(RegimeRuling::regime)
                .forEach(regime -> regimes.put(regime.id(), regime));
    }

    /** What decides whether and how the regime stands between the two countries. */
    private Stream<Provision> provisions(Regime regime, Question asked) {
        Stream<Provision> terms = regime.terms().stream()
                .filter(term -> asked.shipment().goods() == null
                        || term.goods().contains(asked.shipment().goods()))
                .map(term -> (Provision) term);
        return Stream.of(
                        memberships(asked.origin(), regime.origin()),
                        memberships(asked.destination(), regime.destination()),
                        Stream.of((Provision) regime),
                        terms,
                        suspensions(regime, asked).map(suspension -> (Provision) suspension))
                .flatMap(stream -> stream);
    }

    private Stream<Provision> memberships(CountryCode country, Party party) {
        Set<BlocId> blocs = new LinkedHashSet<>();
        Optional.ofNullable(party.membersOf()).ifPresent(blocs::add);
        Optional.ofNullable(party.notMembersOf()).ifPresent(blocs::add);
        return memberships.of(country).stream()
                .filter(membership -> blocs.contains(membership.bloc()))
                .map(membership -> (Provision) membership);
    }

    private Stream<Suspension> suspensions(Regime regime, Question asked) {
        return facts.suspensions().stream()
                .filter(suspension ->
                        suspension.names(regime.id()) && suspension.other(asked.origin(), asked.destination()) != null);
    }

    private static void addTurns(Set<InstrumentId> causes, Provision provision, LocalDate day) {
        InstrumentId closedBy = provision.closedBy();
        if (closedBy != null && turns(provision.inForce().until(), day)) {
            causes.add(closedBy);
        }
        if (turns(provision.inForce().since(), day)) {
            causes.add(provision.openedBy());
        }
    }

    private static boolean turns(@Nullable Bound bound, LocalDate day) {
        return bound != null && bound.turningPoints().contains(day);
    }
}
