package regional.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import regional.law.Bound;
import regional.law.CountryCode;
import regional.law.Dated;
import regional.law.Fact;
import regional.law.InstrumentId;

/**
 * One bound of a fact, or of a part of one that turns by itself.
 *
 * @param id kept over editions, and free of the day
 * @param bound the day, as far as it is known; of a survey's end, the first day of which its silence says nothing any more
 * @param part the part of the fact that begins or ends; {@code null} when it is the fact itself, and with it the parts that
 *     have the same bound
 * @param changedBy the instruments that begin or end it, in order
 * @param concerns the pairs between which a restriction or suspension, or the part of one, stands; else empty
 * @param changes what it changes, by day and pair
 * @param countries whom it concerns: the fact's country, its parties, and the countries of the pairs
 */
public record LawEvent(
        String id,
        Type type,
        Bound bound,
        Fact fact,
        @Nullable Dated part,
        List<InstrumentId> changedBy,
        List<CountryPair> concerns,
        List<PairChange> changes,
        Set<CountryCode> countries) {
    /** What happens to a fact. */
    public enum Type {
        BEGINS,
        ENDS,
        CERTAINTY_ENDS,
        HAPPENS
    }

    public LawEvent {
        changedBy = List.copyOf(changedBy);
        concerns = List.copyOf(concerns);
        changes = List.copyOf(changes);
        countries = Set.copyOf(countries);
    }

    /** The same, of its pairs only those with one of the countries. */
    public LawEvent between(Collection<CountryCode> some) {
        Predicate<CountryPair> asked = pair -> some.contains(pair.origin()) || some.contains(pair.destination());
        return new LawEvent(
                id,
                type,
                bound,
                fact,
                part,
                changedBy,
                concerns.stream().filter(asked).toList(),
                changes.stream().filter(change -> asked.test(change.pair())).toList(),
                countries);
    }

    /** The day, or the last that it may be. */
    public LocalDate on() {
        return bound.latest();
    }

    public FactKind kind() {
        return FactKind.of(fact);
    }

    /** What the part is; {@code null} when it is the fact itself. */
    public @Nullable PartKind partKind() {
        return part == null ? null : PartKind.of(part);
    }
}
