package regional.http;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.text.Phrase;

/**
 * Something wrong with one part of a request.
 *
 * @param location query, path, header or body
 * @param name the name of the parameter, header or field
 */
@Schema(name = "ProblemError", description = "Something wrong with one part of a request.")
public record ProblemError(
        @Schema(description = "query, path, header, body or a value added later")
        String location,

        String name,

        @Schema(description = "What is wrong, such as INVALID_DATE")
        String code,

        @Schema(implementation = String.class) Phrase detail) {
    ProblemError in(Locale language) {
        return new ProblemError(location, name, code, detail.in(language));
    }
}
