package regional.eligibility;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.edition.Edition;
import regional.edition.Editions;
import regional.http.Reading;
import regional.rulebook.Outlook;

/** What lies ahead in the law. */
@Path("/v1/upcoming")
@Produces({MediaType.APPLICATION_JSON, CalendarWriter.TEXT_CALENDAR})
@Tag(name = "eligibility")
public class UpcomingResource {
    private final Editions editions;
    private final Reading reading;

    UpcomingResource(Editions editions, Reading reading) {
        this.editions = editions;
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "upcoming",
            summary = "What lies ahead in the law, from today on",
            description =
                    "Days on which facts begin, end or may do so, the pairs whose verdict changes, and what awaits a"
                            + " decision. As `text/calendar`, the days ahead are events of a calendar that a program can subscribe to.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UpcomingAnswer.class)),
                @Content(mediaType = CalendarWriter.TEXT_CALENDAR, schema = @Schema(type = SchemaType.STRING))
            })
    public UpcomingAnswer upcoming(@BeanParam UpcomingQuery query) {
        UpcomingQuery.Asked asked = query.read(reading);
        Edition edition = editions.asked(asked.law().edition(), asked.law().publishedBy());
        Outlook outlook = Outlook.of(edition.rulebook(), asked.days());
        return new Ahead(new Sentences(edition.facts(), reading.language())).answer(edition, asked.days(), outlook);
    }
}
