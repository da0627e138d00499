package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What holds if everything uncertain is settled in one way. */
@Schema(name = "Outcome", description = "What holds if everything uncertain is settled in one way.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeView(String verdict, @Nullable String recommended, List<RegimeView> regimes) {}
