package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Survey;
import regional.rulebook.Surveyed;

/** The days for which exports and closures of the origin, imports and closures of the destination were looked up. */
@Schema(
        name = "Surveyed",
        description =
                "The days for which the measures of both sides were looked up: exports and closures of the origin, imports"
                        + " and closures of the destination.")
public record SurveyedDays(
        LocalDate since,
        @Schema(description = "The last look, exclusive") LocalDate until,

        @Schema(description = "The weakest of the four") Survey.Completeness completeness) {
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
