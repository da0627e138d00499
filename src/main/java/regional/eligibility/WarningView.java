package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.CitationView;

/** What a reader of the answer should know beside it. */
@Schema(name = "Warning", description = "What a reader of the answer should know beside it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WarningView(
        @Schema(
                description = "STALE, PENDING, REFUSED_BY_STATE, DISPUTED, STAYED_BY_COURT, OTHER_ARRANGEMENTS or"
                        + " another value")
        String code,

        String text,

        @Schema(description = "The facts it names") @Nullable
        List<String> facts,

        @Nullable List<CitationView> citations) {}
