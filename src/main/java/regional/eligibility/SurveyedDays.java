package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regional.law.Survey;
import regional.rulebook.Surveyed;

/**
 * The days for which exports and closures of the origin, imports and closures of the destination were looked up.
 *
 * @param until the last look, exclusive
 * @param completeness the weakest of the four
 */
public record SurveyedDays(LocalDate since, LocalDate until, Survey.Completeness completeness) {
    /** Those days, or that there are none, which is written as null. */
    public record OrNull(@JsonValue @Nullable SurveyedDays days) {
        static OrNull of(@Nullable Surveyed surveyed) {
            return new OrNull(
                    surveyed == null
                            ? null
                            : new SurveyedDays(surveyed.since(), surveyed.until(), surveyed.completeness()));
        }
    }
}
