package regional.eligibility;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.threeten.extra.LocalDateRange;
import regional.answer.Table;
import regional.edition.Edition;
import regional.edition.Editions;
import regional.edition.PageRequest;
import regional.http.QueryParameters;
import regional.http.Takes;
import regional.rulebook.LawEvent;

/** What begins, ends and happens in the law: as data, and as a calendar. */
@Path("/v1")
@Tag(name = "events")
public class ChangesResource {
    private static final Period AHEAD = Period.ofYears(1);

    /** The last year of which a day is written with four digits. */
    private static final int LAST_YEAR = 9999;

    private final Editions editions;
    private final QueryParameters query;
    private final UriInfo uri;

    ChangesResource(Editions editions, QueryParameters query, UriInfo uri) {
        this.editions = editions;
        this.query = query;
        this.uri = uri;
    }

    @GET
    @Path("changes")
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Takes({"since", "until", "countries", "kinds", "publishedBy", "edition", "limit", "cursor"})
    @Operation(
            operationId = "listChanges",
            summary = "What begins, ends and happens in the law, past and ahead",
            description =
                    "The law's own events by day, each with the pairs of countries between which it changes verdict,"
                            + " passage or levies, and what waits for a decision. As a table, a row an event and pair that it"
                            + " concerns or changes: `changedOn` is the day of the change, `earliest` and `latest` say between"
                            + " which days the event lies where its day is not known.")
    @APIResponseSchema(ChangesAnswer.class)
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public ChangesAnswer changes() {
        LocalDate today = query.has("since") ? LocalDate.MIN : query.today();
        LocalDateRange days = AskedDays.read(query, today, ChangesResource::ahead);
        PageRequest page = PageRequest.of(query, uri, editions, days.toString());
        EventFilter filter = EventFilter.countries(query, page.wholeReadable()).withKinds(query);
        query.check();
        Edition edition = page.edition();
        List<LawEvent> events = filter.of(editions.events(edition).within(days));
        return ChangesAnswer.of(edition, days, events, page, new Sentences(edition, query.language()));
    }

    private static LocalDate ahead(LocalDate since) {
        LocalDate end = since.plus(AHEAD);
        return end.getYear() > LAST_YEAR ? LocalDate.of(LAST_YEAR, 12, 31) : end;
    }
}
