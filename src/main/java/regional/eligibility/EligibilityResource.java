package regional.eligibility;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.edition.CurrentEdition;
import regional.edition.Edition;
import regional.http.Reading;

/** One question, answered. */
@Path("/v1/eligibility")
@Produces(MediaType.APPLICATION_JSON)
public class EligibilityResource {
    private final CurrentEdition editions;
    private final Reading reading;

    EligibilityResource(CurrentEdition editions, Reading reading) {
        this.editions = editions;
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "eligibility", summary = "Whether goods move free of duty, and why")
    @Tag(name = "eligibility")
    @APIResponseSchema(EligibilityAnswer.class)
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public EligibilityAnswer eligibility(@BeanParam EligibilityQuery query) {
        EligibilityQuery.Asked asked = query.read(reading, editions.current().rulebook());
        Edition edition = editions.asked(asked.edition());
        return new Answers(edition, asked.explain(), reading.language())
                .answer(asked.question(), query.permalink(asked.question(), edition.name()));
    }
}
