package regional.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import regional.law.Basis;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Provision;
import regional.law.Regime;
import regional.law.Suspension;
import regional.law.Term;

/** Works out the law between two countries, stretch by stretch, from the facts. */
final class PairLawCompiler {
    private static final Comparator<Term> BEST_FIRST = Comparator.comparing(
                    Term::relief, Comparator.nullsFirst(BigDecimal::compareTo))
            .reversed();

    private final Facts facts;
    private final Memberships memberships;
    private final List<Regime> byRank;

    PairLawCompiler(Facts facts, Memberships memberships) {
        this.facts = facts;
        this.memberships = memberships;
        this.byRank = facts.regimes().stream()
                .sorted(Comparator.comparingInt(Regime::rank))
                .toList();
    }

    PairLaw compile(CountryCode origin, CountryCode destination) {
        List<Provision> provisions = provisions(origin, destination);
        TreeSet<LocalDate> days = new TreeSet<>();
        provisions.forEach(provision -> days.addAll(provision.inForce().turningPoints()));
        facts.suspensions()
                .forEach(suspension -> suspension
                        .stays()
                        .forEach(stay -> days.addAll(stay.inForce().turningPoints())));
        LocalDate first = facts.coverage().since();
        days.add(first);
        List<Long> starts = new ArrayList<>();
        List<List<World>> stretches = new ArrayList<>();
        for (LocalDate day : days.tailSet(first)) {
            List<World> worlds = worlds(provisions, origin, destination, day);
            if (stretches.isEmpty() || !stretches.getLast().equals(worlds)) {
                starts.add(day.toEpochDay());
                stretches.add(worlds);
            }
        }
        return new PairLaw(starts, stretches);
    }

    /** The law on one day, as the only stretch. */
    PairLaw compile(CountryCode origin, CountryCode destination, LocalDate day) {
        List<World> worlds = worlds(provisions(origin, destination), origin, destination, day);
        return new PairLaw(List.of(day.toEpochDay()), List.of(worlds));
    }

    private List<Provision> provisions(CountryCode origin, CountryCode destination) {
        List<Provision> provisions = new ArrayList<>();
        provisions.addAll(memberships.of(origin));
        provisions.addAll(memberships.of(destination));
        for (Regime regime : byRank) {
            provisions.add(regime);
            provisions.addAll(regime.terms());
        }
        facts.suspensions().stream()
                .filter(suspension -> suspension.target().equals(origin)
                        || suspension.target().equals(destination))
                .forEach(provisions::add);
        return provisions;
    }

    private List<World> worlds(
            Collection<Provision> provisions, CountryCode origin, CountryCode destination, LocalDate day) {
        List<World> worlds = Assumption.all(provisions, day).stream()
                .map(assumption -> world(origin, destination, day, assumption))
                .toList();
        // To tell worlds apart takes longer than to make them, and most days have one.
        return worlds.size() == 1 ? worlds : worlds.stream().distinct().toList();
    }

    private World world(CountryCode origin, CountryCode destination, LocalDate day, Assumption assumption) {
        List<Suspension> suspensions = suspensions(origin, destination, day, assumption);
        List<ApplicableRegime> offers = new ArrayList<>();
        List<Regime> candidates = new ArrayList<>();
        for (Regime regime : byRank) {
            if (!assumption.holds(regime, day)
                    || !memberships.includes(regime.origin(), origin, day, assumption)
                    || !memberships.includes(regime.destination(), destination, day, assumption)) {
                continue;
            }
            if (regime.basis() == Basis.CANDIDATE) {
                candidates.add(regime);
                continue;
            }
            ApplicableRegime offer = offer(regime, suspensions, day, assumption);
            if (offer != null) {
                offers.add(offer);
            }
        }
        boolean treaty = offers.stream().anyMatch(offer -> offer.regime().basis() == Basis.TREATY);
        boolean stopped = suspensions.stream().anyMatch(Suspension::total);
        return new World(List.copyOf(offers), treaty || stopped ? List.of() : List.copyOf(candidates));
    }

    private static @Nullable ApplicableRegime offer(
            Regime regime, List<Suspension> suspensions, LocalDate day, Assumption assumption) {
        // Asked for each regime on each turn between each two countries: streams would take longer than what they do.
        List<Term> terms = new ArrayList<>();
        for (Term term : regime.terms()) {
            if (assumption.holds(term, day)) {
                terms.add(term);
            }
        }
        if (terms.isEmpty()) {
            return null;
        }
        terms.sort(BEST_FIRST);
        List<Suspension> naming = new ArrayList<>();
        for (Suspension suspension : suspensions) {
            if (suspension.names(regime.id())) {
                naming.add(suspension);
            }
        }
        return new ApplicableRegime(regime, List.copyOf(terms), List.copyOf(naming));
    }

    private List<Suspension> suspensions(
            CountryCode origin, CountryCode destination, LocalDate day, Assumption assumption) {
        return facts.suspensions().stream()
                .filter(suspension -> assumption.holds(suspension, day) && !suspension.stayed(day))
                .filter(suspension -> between(suspension, origin, destination, day, assumption))
                .toList();
    }

    private boolean between(
            Suspension suspension, CountryCode origin, CountryCode destination, LocalDate day, Assumption assumption) {
        CountryCode other = suspension.other(origin, destination);
        return other != null && memberships.belongs(other, suspension.by(), day, assumption);
    }
}
