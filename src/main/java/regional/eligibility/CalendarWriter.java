package regional.eligibility;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regional.http.QueryParameters;
import regional.rulebook.Upcoming;
import regional.text.Phrases;

/** Writes the days ahead as a calendar (RFC 5545) that is the same all day, so that a program can subscribe to it. */
@Provider
@Produces(CalendarWriter.TEXT_CALENDAR)
public class CalendarWriter implements MessageBodyWriter<UpcomingAnswer> {
    static final String TEXT_CALENDAR = "text/calendar";

    private static final String OWN = "regional-trade-rules";

    private final QueryParameters query;

    CalendarWriter(QueryParameters query) {
        this.query = query;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return UpcomingAnswer.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            UpcomingAnswer answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Biweekly.write(calendar(answer, new Phrases("eligibility", query.language())))
                .go(out);
    }

    private static ICalendar calendar(UpcomingAnswer answer, Phrases phrases) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(
                new ProductId("-//" + OWN + "//" + answer.edition().name() + "//EN"));
        calendar.setExperimentalProperty("X-WR-CALNAME", phrases.say("calendar.name"));
        calendar.setRefreshInterval(Duration.builder().days(1).build());
        answer.boundaries().forEach(boundary -> calendar.addEvent(event(answer, boundary, phrases)));
        answer.changes().stream()
                .collect(Collectors.groupingBy(Upcoming.VerdictChange::on, TreeMap::new, Collectors.toList()))
                .forEach((day, changes) -> calendar.addEvent(event(answer, day, changes, phrases)));
        return calendar;
    }

    private static VEvent event(UpcomingAnswer answer, UpcomingBoundary boundary, Phrases phrases) {
        String id = Stream.of(boundary.event().name(), boundary.kind(), boundary.fact(), boundary.part())
                .filter(Objects::nonNull)
                .map(part -> part.replaceAll("[^A-Za-z0-9.-]+", "-"))
                .collect(Collectors.joining("."));
        String grounds = boundary.changedBy().isEmpty()
                ? ""
                : "\n"
                        + phrases.say(
                                "calendar.changedBy",
                                boundary.changedBy().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", ")));
        return event(answer, boundary.on(), id, boundary.text(), boundary.fact() + grounds, phrases);
    }

    private static VEvent event(
            UpcomingAnswer answer, LocalDate day, List<Upcoming.VerdictChange> changes, Phrases phrases) {
        String pairs = changes.stream()
                .map(change -> change.origin() + " → " + change.destination() + ": " + change.before() + " → "
                        + change.after())
                .collect(Collectors.joining("\n"));
        return event(answer, day, "VERDICTS", phrases.say("calendar.changes", changes.size()), pairs, phrases);
    }

    private static VEvent event(
            UpcomingAnswer answer, LocalDate day, String id, String summary, String description, Phrases phrases) {
        VEvent event = new VEvent();
        event.setUid(day + "." + id + "@" + OWN);
        event.setDateTimeStamp(
                Date.from(answer.since().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setTransparency(true);
        event.setSummary(summary);
        event.setDescription(description + "\n"
                + phrases.say("calendar.edition", answer.edition().name()));
        return event;
    }
}
