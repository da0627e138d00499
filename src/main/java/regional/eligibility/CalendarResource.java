package regional.eligibility;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.edition.Editions;
import regional.http.QueryParameters;
import regional.http.Takes;

/** The law's events as a calendar. */
@Path("/v1/calendar.ics")
@Produces(CalendarWriter.TEXT_CALENDAR)
@Tag(name = "events")
public class CalendarResource {
    private static final Period PAST = Period.ofYears(1);
    private static final Period AHEAD = Period.ofYears(10);

    private final Editions editions;
    private final QueryParameters query;
    private final UriInfo uri;

    CalendarResource(Editions editions, QueryParameters query, UriInfo uri) {
        this.editions = editions;
        this.query = query;
        this.uri = uri;
    }

    @GET
    @Takes({"countries", "publishedBy", "edition"})
    @Operation(
            operationId = "getCalendar",
            summary = "The law's events as a calendar to subscribe to",
            description =
                    "The events of `/v1/changes` from a year ago to ten years on, in the form that calendar programs read"
                            + " (RFC 5545), whatever `Accept` says. `UID` is the event's id, `SEQUENCE` rises with the edition,"
                            + " `DTSTAMP` is the start of the day on which the edition was `published`. An event whose day is not known spans"
                            + " the days that it may be. What waits for a decision is a `VTODO` without a day, and stands in"
                            + " the calendar's `DESCRIPTION`.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = CalendarWriter.TEXT_CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public LawCalendar calendar() {
        LocalDate today = query.today();
        EditionChoice law = EditionChoice.of(query);
        EventFilter filter = EventFilter.countries(query, editions.namedOrCurrent(query.text(EditionChoice.EDITION)));
        query.check();
        Edition edition = editions.get(law);
        LocalDateRange days = LocalDateRange.of(today.minus(PAST), today.plus(AHEAD));
        return new LawCalendar(
                edition,
                filter.of(editions.events(edition).within(days)),
                today,
                new Sentences(edition, query.language()),
                address());
    }

    /** The address asked; {@code null} where the request does not say of which host. */
    private @Nullable URI address() {
        URI asked = uri.getRequestUri();
        return asked.getHost() == null ? null : asked;
    }
}
