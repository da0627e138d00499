package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.LocalDateRange;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Shipment;

/**
 * What another law changes between two countries, seen from the first day on which it does.
 *
 * @param since the first day on which the rulings differ
 * @param before the ruling of that day by the one law
 * @param after the ruling of that day by the other
 */
public record Impact(CountryCode origin, CountryCode destination, LocalDate since, Ruling before, Ruling after) {
    /** Whether goods are better or worse off, by the order of the verdicts; or as well off, in another way. */
    public enum Direction {
        GAINS,
        LOSES,
        OTHERWISE
    }

    public Direction direction() {
        int order = after.verdict().compareTo(before.verdict());
        return order < 0 ? Direction.GAINS : order > 0 ? Direction.LOSES : Direction.OTHERWISE;
    }

    /** Every ordered pair of the countries between which the two laws differ from the day on, in the order of codes. */
    public static List<Impact> between(Rulebook one, Rulebook other, Shipment shipment, LocalDate from) {
        List<CountryCode> countries =
                one.facts().coverage().countries().stream().sorted().toList();
        List<Impact> impacts = new ArrayList<>();
        for (CountryCode origin : countries) {
            for (CountryCode destination : countries) {
                if (!origin.equals(destination)) {
                    add(impacts, one, other, new Question(origin, destination, from, shipment));
                }
            }
        }
        return impacts;
    }

    private static void add(List<Impact> impacts, Rulebook one, Rulebook other, Question asked) {
        LocalDateRange range = LocalDateRange.of(asked.on(), LocalDate.MAX);
        List<Span> before = one.rulings(asked, range);
        List<Span> after = other.rulings(asked, range);
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            Span old = before.get(i);
            Span next = after.get(j);
            if (!old.ruling().sameAs(next.ruling())) {
                LocalDate since = later(old.during().getStart(), next.during().getStart());
                impacts.add(new Impact(asked.origin(), asked.destination(), since, old.ruling(), next.ruling()));
                return;
            }
            int ends = old.during().getEnd().compareTo(next.during().getEnd());
            i += ends <= 0 ? 1 : 0;
            j += ends >= 0 ? 1 : 0;
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
