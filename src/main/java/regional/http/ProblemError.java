package regional.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.text.Phrase;

/**
 * Something wrong with one part of a request.
 *
 * @param location query, path, header, body or cell
 * @param name the name of the parameter, header or field
 * @param suggestion the same value written as it is read; {@code null} unless there is exactly one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProblemError", description = "Something wrong with one part of a request.")
public record ProblemError(
        String location,

        String name,

        @Schema(description = "What is wrong, such as INVALID_DATE")
        String code,

        @Schema(implementation = String.class) Phrase detail,

        @Schema(description = "The same value written as it is read; there only when there is exactly one") @Nullable
        String suggestion) {
    /** The same with the value as it is read; without one where there is none, or more. */
    public ProblemError suggesting(@Nullable String value) {
        return new ProblemError(location, name, code, detail, value);
    }

    ProblemError in(Locale language) {
        return new ProblemError(location, name, code, detail.in(language), suggestion);
    }
}
