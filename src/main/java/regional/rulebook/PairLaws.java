package regional.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Notice;

/**
 * The law between every two countries. Between two that are covered it is worked out when it is asked for the first time, and
 * kept; two threads that ask at once may both work it out, and neither waits. Between others it is worked out day by day.
 */
final class PairLaws {
    private final LocalDate since;
    private final Map<CountryCode, Integer> places = new HashMap<>();
    private final AtomicReferenceArray<@Nullable PairLaw> laws;
    private final PairLawCompiler compiler;
    private final Measures measures;
    private final Levies levies;
    private final Papers papers;
    private final Notices notices;
    private final Rulings rulings;

    PairLaws(
            Facts facts,
            PairLawCompiler compiler,
            Measures measures,
            Levies levies,
            Papers papers,
            Notices notices,
            Rulings rulings) {
        since = facts.coverage().since();
        facts.coverage().countries().forEach(country -> places.putIfAbsent(country, places.size()));
        laws = new AtomicReferenceArray<>(places.size() * places.size());
        this.compiler = compiler;
        this.measures = measures;
        this.levies = levies;
        this.papers = papers;
        this.notices = notices;
        this.rulings = rulings;
    }

    /** The law between two different covered countries; {@code null} for others. */
    @Nullable
    PairLaw of(CountryCode origin, CountryCode destination) {
        Integer from = places.get(origin);
        Integer to = places.get(destination);
        if (from == null || to == null || from.equals(to)) {
            return null;
        }
        int place = from * places.size() + to;
        PairLaw law = laws.get(place);
        if (law == null) {
            PairLaw compiled = compile(origin, destination);
            PairLaw other = laws.compareAndExchange(place, null, compiled);
            law = other == null ? compiled : other;
        }
        return law;
    }

    /** What is to be known between two countries on a day for which nothing is covered. */
    Stretch uncovered(CountryCode origin, CountryCode destination, LocalDate on) {
        return new Stretch(null, measures.between(origin, destination, on), PairLevies.NONE, List.of(), List.of());
    }

    /** Adds to days those on which something may turn between two countries. */
    private interface Turns {
        void addTo(Collection<LocalDate> days, CountryCode origin, CountryCode destination);
    }

    private PairLaw compile(CountryCode origin, CountryCode destination) {
        ByDay<Worlds> worlds = compiler.worldsFrom(since, origin, destination);
        ByDay<PairMeasures> measured =
                from(origin, destination, measures::addTurns, day -> measures.between(origin, destination, day));
        ByDay<PairLevies> levied =
                from(origin, destination, levies::addTurns, day -> levies.between(origin, destination, day));
        ByDay<List<PairRequirement>> required =
                from(origin, destination, papers::addTurns, day -> papers.between(origin, destination, day));
        ByDay<List<Notice>> noticed =
                from(origin, destination, notices::addTurns, day -> notices.between(origin, destination, day));
        TreeSet<LocalDate> days = new TreeSet<>();
        List.of(worlds, measured, levied, required, noticed).forEach(part -> days.addAll(part.starts()));
        return new PairLaw(
                ByDay.of(
                        days,
                        day -> new Stretch(
                                worlds.on(day), measured.on(day), levied.on(day), required.on(day), noticed.on(day))),
                worlds,
                rulings);
    }

    private <T> ByDay<T> from(CountryCode origin, CountryCode destination, Turns turns, Function<LocalDate, T> value) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(since));
        turns.addTo(days, origin, destination);
        return ByDay.of(days.tailSet(since).headSet(LocalDate.MAX), value);
    }
}
