package regional.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition answers for, and what it does not.
 *
 * @param since the first day covered; there is no last
 */
public record Coverage(LocalDate since, List<CountryCode> countries, List<Uncovered> notCovered) {
    /**
     * Something that the edition leaves out.
     *
     * @param warnUntil answers before this day say that it may matter; {@code null} when they do not
     */
    public record Uncovered(FactId id, Text text, @Nullable LocalDate warnUntil) {}

    public Coverage {
        countries = List.copyOf(countries);
        notCovered = List.copyOf(notCovered);
    }
}
