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
import regional.edition.Edition;
import regional.edition.Editions;
import regional.http.LawQuery;
import regional.http.Reading;
import regional.http.Table;

/** Questions about two countries, or many, answered. */
@Path("/v1/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "eligibility")
public class EligibilityResource {
    private final Editions editions;
    private final Reading reading;

    EligibilityResource(Editions editions, Reading reading) {
        this.editions = editions;
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "eligibility",
            summary = "Whether goods move free of duty, and why",
            description =
                    "One question, answered. That nothing applies, or that the edition does not cover it, is an answer"
                            + " too, and no error.")
    @APIResponseSchema(EligibilityAnswer.class)
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public EligibilityAnswer eligibility(@BeanParam EligibilityQuery query) {
        EligibilityQuery.Asked asked = query.read(reading, query.codes(editions));
        Edition edition = edition(asked.law());
        return new Answers(edition, asked.explain(), reading.language())
                .answer(asked.question(), query.permalink(asked.question(), edition.name()));
    }

    @GET
    @Path("/matrix")
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "matrix", summary = "The verdict for every ordered pair of countries on a day")
    public MatrixAnswer matrix(@BeanParam MatrixQuery query) {
        MatrixQuery.Asked asked = query.read(reading, query.codes(editions));
        return MatrixAnswer.of(edition(asked.law()), asked);
    }

    @GET
    @Path("/timeline")
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "timeline", summary = "The decision over a range of days, and what changed it")
    @APIResponseSchema(TimelineAnswer.class)
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public TimelineAnswer timeline(@BeanParam TimelineQuery query) {
        TimelineQuery.Asked asked = query.read(reading, query.codes(editions));
        Edition edition = edition(asked.law());
        return TimelineAnswer.of(
                edition, asked.question(), edition.rulebook().timeline(asked.question(), asked.range()));
    }

    @GET
    @Path("/compare")
    @Operation(
            operationId = "compare",
            summary = "Two askings of one question, and the cause of each difference",
            description = "Asked of the same two countries for two kinds of goods, of two days, of what was knowable on"
                    + " two days, or of two editions. Where several of them differ, one is changed at a time, in this order,"
                    + " and what differs from step to step is put down to it.")
    @APIResponseSchema(ComparisonAnswer.class)
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public ComparisonAnswer compare(@BeanParam CompareQuery query) {
        CompareQuery.Asked asked = query.read(reading, query.codes(editions));
        return new Comparison(editions, asked).answer();
    }

    private Edition edition(LawQuery.Law law) {
        return editions.asked(law.edition(), law.publishedBy());
    }
}
