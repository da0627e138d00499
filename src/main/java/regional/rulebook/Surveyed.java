package regional.rulebook;

import java.time.LocalDate;
import java.util.List;
import regional.law.Survey;

/**
 * The days for which the measures of both sides were looked up.
 *
 * @param since the first of them
 * @param until the last look: the first day that was not looked up any more
 * @param completeness the weakest of them
 * @param surveys exports and closures of the origin, imports and closures of the destination
 */
public record Surveyed(LocalDate since, LocalDate until, Survey.Completeness completeness, List<Survey> surveys) {
    public Surveyed {
        surveys = List.copyOf(surveys);
    }
}
