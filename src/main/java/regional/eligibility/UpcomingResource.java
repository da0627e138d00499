package regional.eligibility;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.threeten.extra.LocalDateRange;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.edition.Editions;
import regional.http.QueryParameters;
import regional.http.Takes;
import regional.text.Phrase;

/** What lies ahead in the law. */
@Path("/v1/upcoming")
@Produces({MediaType.APPLICATION_JSON, CalendarWriter.TEXT_CALENDAR})
@Tag(name = "eligibility")
public class UpcomingResource {
    private static final Pattern PERIOD = Pattern.compile("P(?=\\d)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?");
    private static final Period USUAL = Period.ofDays(180);
    private static final Period LONGEST = Period.ofYears(10);

    private final Editions editions;
    private final QueryParameters query;

    UpcomingResource(Editions editions, QueryParameters query) {
        this.editions = editions;
        this.query = query;
    }

    @GET
    @Takes({"within", "publishedBy", "edition"})
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
    public UpcomingAnswer upcoming() {
        LocalDate today = query.today();
        Period period = query.value(
                "within",
                text -> PERIOD.matcher(text).matches() && isServed(Period.parse(text), today),
                Period::parse,
                Phrase.of("expected.within", LONGEST.toString()));
        EditionChoice law = EditionChoice.of(query);
        query.check();
        LocalDateRange days = LocalDateRange.of(today, today.plus(Objects.requireNonNullElse(period, USUAL)));
        Edition edition = editions.get(law);
        return UpcomingAnswer.of(edition, days, new Sentences(edition, query.language()));
    }

    private static boolean isServed(Period period, LocalDate today) {
        LocalDate end = today.plus(period);
        return end.isAfter(today) && !end.isAfter(today.plus(LONGEST));
    }
}
