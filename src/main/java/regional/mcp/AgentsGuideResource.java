package regional.mcp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import regional.edition.Editions;
import regional.http.QueryParameters;

/** The guide for agents, where they look for one (llmstxt.org). */
@Path("/llms.txt")
@Produces(AgentsGuideWriter.PLAIN)
public class AgentsGuideResource {
    private final Editions editions;
    private final QueryParameters query;

    AgentsGuideResource(Editions editions, QueryParameters query) {
        this.editions = editions;
        this.query = query;
    }

    @GET
    @Operation(hidden = true)
    public AgentsGuide guide() {
        query.check();
        return new AgentsGuide(editions.current().stamp());
    }
}
