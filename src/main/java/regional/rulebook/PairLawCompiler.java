package regional.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import regional.law.Basis;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Regime;
import regional.law.Suspension;
import regional.law.Term;

/**
 * Works out from the facts what may hold between two countries on a day. What is the very same between others, or on another
 * day, is the same value. Safe for any number of threads.
 */
final class PairLawCompiler {
    private static final Comparator<Term> BEST_FIRST = Comparator.comparing(
                    Term::relief, Comparator.nullsFirst(BigDecimal::compareTo))
            .reversed();

    private final Memberships memberships;
    private final Suspensions suspensions;
    private final List<Regime> byRank;
    private final Map<IdentityKey, ApplicableRegime> offers = new ConcurrentHashMap<>();
    private final Map<IdentityKey, Worlds> known = new ConcurrentHashMap<>();

    PairLawCompiler(Facts facts, Memberships memberships, Suspensions suspensions) {
        this.memberships = memberships;
        this.suspensions = suspensions;
        this.byRank = facts.regimes().stream()
                .sorted(Comparator.comparingInt(Regime::rank))
                .toList();
    }

    /** What may hold, from a day on. */
    ByDay<Worlds> worldsFrom(LocalDate first, CountryCode origin, CountryCode destination) {
        PairProvisions between = between(origin, destination);
        TreeSet<LocalDate> days = new TreeSet<>(List.of(first));
        between.all().forEach(provision -> days.addAll(provision.inForce().turningPoints()));
        suspensions.addTurns(days, origin, destination);
        return ByDay.of(days.tailSet(first), day -> worlds(between, day));
    }

    /** What may hold on one day. */
    Worlds worlds(CountryCode origin, CountryCode destination, LocalDate day) {
        return worlds(between(origin, destination), day);
    }

    private PairProvisions between(CountryCode origin, CountryCode destination) {
        return PairProvisions.of(origin, destination, byRank, suspensions.ever(origin, destination), memberships);
    }

    private Worlds worlds(PairProvisions between, LocalDate day) {
        List<World> worlds = new ArrayList<>(1);
        List<Object> parts = new ArrayList<>();
        Set<IdentityKey> found = new HashSet<>();
        for (Assumption assumption : Assumption.all(between.all(), day)) {
            World world = world(between, day, assumption);
            List<Object> ofWorld = new ArrayList<>(world.offers());
            ofWorld.addAll(world.candidates());
            ofWorld.add(World.class);
            if (found.add(new IdentityKey(ofWorld))) {
                worlds.add(world);
                parts.addAll(ofWorld);
            }
        }
        return known.computeIfAbsent(new IdentityKey(parts), key -> new Worlds(worlds));
    }

    private World world(PairProvisions between, LocalDate day, Assumption assumption) {
        List<SuspendedGoods> suspended = suspended(between, day, assumption);
        List<ApplicableRegime> standing = new ArrayList<>();
        List<Regime> candidates = new ArrayList<>();
        boolean treaty = false;
        for (Regime regime : between.regimes()) {
            if (!assumption.holds(regime, day)
                    || !memberships.includes(regime.origin(), between.origin(), day, assumption)
                    || !memberships.includes(regime.destination(), between.destination(), day, assumption)) {
                continue;
            }
            if (regime.basis() == Basis.CANDIDATE) {
                candidates.add(regime);
                continue;
            }
            ApplicableRegime offer = offer(regime, suspended, day, assumption);
            if (offer != null) {
                standing.add(offer);
                treaty |= regime.basis() == Basis.TREATY;
            }
        }
        boolean stopped = suspended.stream().anyMatch(one -> one.suspension().total());
        return new World(List.copyOf(standing), treaty || stopped ? List.of() : List.copyOf(candidates));
    }

    private @Nullable ApplicableRegime offer(
            Regime regime, List<SuspendedGoods> suspended, LocalDate day, Assumption assumption) {
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
        List<SuspendedGoods> naming = new ArrayList<>();
        for (SuspendedGoods one : suspended) {
            if (one.suspension().names(regime.id())) {
                naming.add(one);
            }
        }
        List<Object> parts = new ArrayList<>(terms);
        parts.addAll(naming);
        parts.add(regime);
        return offers.computeIfAbsent(
                new IdentityKey(parts), key -> new ApplicableRegime(regime, List.copyOf(terms), List.copyOf(naming)));
    }

    private List<SuspendedGoods> suspended(PairProvisions between, LocalDate day, Assumption assumption) {
        List<SuspendedGoods> found = new ArrayList<>();
        for (Suspension suspension : between.suspensions()) {
            CountryCode other = suspension.other(between.origin(), between.destination());
            if (other != null
                    && assumption.holds(suspension, day)
                    && !suspension.stayed(day)
                    && memberships.belongs(other, suspension.by(), day, assumption)) {
                found.add(suspensions.goods(suspension));
            }
        }
        return found;
    }
}
