package regional.eligibility;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.answer.Table;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.edition.Editions;
import regional.http.QueryParameters;
import regional.http.Takes;

/** Questions about two countries, or many, answered. */
@Path("/v1/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "eligibility")
public class EligibilityResource {
    private final Editions editions;
    private final QueryParameters query;

    EligibilityResource(Editions editions, QueryParameters query) {
        this.editions = editions;
        this.query = query;
    }

    @GET
    @Takes(
            value = {"origin", "destination", "on", "explain", "publishedBy", "edition"},
            goods = "")
    @Operation(
            operationId = "getEligibility",
            summary = "Whether goods move free of duty, and why",
            description =
                    "One question, answered. That nothing applies, or that the edition does not cover it, is an answer"
                            + " too, and no error.")
    @APIResponseSchema(EligibilityAnswer.class)
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public EligibilityAnswer eligibility() {
        Shape.Single asked = reader().single();
        return asked.answer(edition(asked), query.language(), new Permalink(asked.law()));
    }

    @GET
    @Takes(
            value = {"on", "countries", "publishedBy", "edition"},
            goods = "")
    @Path("/matrix")
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getMatrix",
            summary = "The verdict for every ordered pair of countries on a day",
            description =
                    "A cell is the verdict for goods from the country of the row to that of the column; `passages` says beside it whether such goods may go at all.")
    public MatrixAnswer matrix() {
        Shape.Matrix asked = reader().matrix();
        return asked.answer(edition(asked), query.language(), null);
    }

    @GET
    @Takes(
            value = {"origin", "destination", "since", "until", "publishedBy", "edition"},
            goods = "")
    @Path("/timeline")
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getTimeline",
            summary = "The decision over a range of days, and what changed it",
            description =
                    "Spans of one verdict each, and spans of one passage each, with the facts that begin and end them.")
    @APIResponseSchema(TimelineAnswer.class)
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public TimelineAnswer timeline() {
        Shape.Timeline asked = reader().timeline();
        return asked.answer(edition(asked), query.language(), null);
    }

    @GET
    @Takes(
            value = {"origin", "destination", "on", "publishedBy", "edition", "on2", "publishedBy2", "edition2"},
            goods = {"", "2"})
    @Path("/compare")
    @Operation(
            operationId = "compareEligibility",
            summary = "Two askings of one question, and the cause of each difference",
            description = "Asked of the same two countries for two kinds of goods, of two days, of what was knowable on"
                    + " two days, or of two editions. Where several of them differ, one is changed at a time, in this order,"
                    + " and what differs from step to step is put down to it.")
    @APIResponseSchema(ComparisonAnswer.class)
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public ComparisonAnswer compare() {
        return new Comparison(editions, reader().comparison()).answer();
    }

    /** By the codes of the edition asked for where it is stored, else of the current one, so that all errors are found. */
    private QuestionReader reader() {
        return new QuestionReader(query, editions.namedOrCurrent(query.text(EditionChoice.EDITION)));
    }

    private Edition edition(Shape asked) {
        return editions.get(asked.law());
    }
}
