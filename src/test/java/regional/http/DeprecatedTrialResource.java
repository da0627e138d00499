package regional.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import regional.answer.Answer;
import regional.answer.EditionRef;
import regional.edition.Editions;

/** An operation that clients should leave, of which the service has none. */
@Path("/v1/trial")
@Produces("application/json")
public class DeprecatedTrialResource {
    private final Editions editions;

    DeprecatedTrialResource(Editions editions) {
        this.editions = editions;
    }

    /** What it answers. */
    public record TrialAnswer(EditionRef edition) implements Answer {}

    @GET
    @Takes({})
    @Operation(hidden = true)
    @Deprecated
    @Deprecation(
            since = "2027-03-01",
            sunset = "2028-03-01",
            documentation = "https://example.org/changes",
            successor = "/v1/eligibility")
    public TrialAnswer answer() {
        return new TrialAnswer(editions.current().stamp());
    }
}
