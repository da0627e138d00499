package regional.eligibility;

import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.parameter.ICalParameters;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ICalProperty;
import biweekly.property.ProductId;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.EditionRef;
import regional.edition.Edition;
import regional.law.Citation;
import regional.law.Fact;
import regional.law.Text;
import regional.rulebook.LawEvent;

/**
 * Events as a calendar (RFC 5545, RFC 7986) to subscribe to. An event is a day, or all days that it may be. What waits for a
 * decision has no day: it is a task without one, and is told of where the calendar is described. Each component bears the
 * day of the edition's publication as its stamp, so that every replica writes the same.
 *
 * @param today the day on which waits what waits for a decision
 * @param address of the calendar; {@code null} where it is not known
 */
record LawCalendar(
        Edition law,
        List<LawEvent> events,
        LocalDate today,
        Sentences sentences,
        @Nullable URI address) implements Answer {
    private static final String OWN = "regional-trade-rules";
    private static final Duration REFRESHED = Duration.builder().days(1).build();

    @Override
    public EditionRef edition() {
        return law.stamp();
    }

    /** The address asked stands in it, with its host. */
    @Override
    public String state() {
        return String.valueOf(address);
    }

    ICalendar calendar() {
        ICalendar calendar = new ICalendar();
        String name = sentences.say("calendar.name");
        calendar.setProductId(new ProductId("-//" + OWN + "//" + law.name() + "//EN"));
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setDescription(description());
        typed(calendar.setRefreshInterval(REFRESHED), ICalDataType.DURATION);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESHED.toString());
        if (address != null) {
            typed(calendar.setSource(uri(address.toString())), ICalDataType.URI);
            calendar.setUrl(uri(address.toString()));
        }
        EventWords words = new EventWords(sentences);
        PairWords pairs = new PairWords(sentences);
        events.forEach(event -> calendar.addEvent(event(event, words, pairs)));
        law.events()
                .awaiting(today)
                .forEach(regime -> calendar.addTodo(task(regime, regime.text(), regime.citations())));
        law.events().unread(today).forEach(event -> calendar.addTodo(task(event, event.text(), event.citations())));
        return calendar;
    }

    /** RFC 7986 has no type for these where none is written, and the library writes none. */
    private static void typed(ICalProperty property, ICalDataType type) {
        property.setParameter(ICalParameters.VALUE, type.getName());
    }

    private String description() {
        List<String> awaited = Stream.<Fact>concat(
                        law.events().awaiting(today).stream(), law.events().unread(today).stream())
                .map(this::awaited)
                .toList();
        return lines(Stream.concat(awaited.stream(), Stream.of(imprint())));
    }

    private VEvent event(LawEvent event, EventWords words, PairWords pairs) {
        VEvent entry = new VEvent();
        entry.setUid(uid(event.id()));
        entry.setDateTimeStamp(stamp());
        entry.setSequence(law.name().ordinal());
        entry.setDateStart(new DateStart(day(event.bound().earliest())));
        entry.setDateEnd(new DateEnd(day(event.on().plusDays(1))));
        entry.setTransparency(true);
        entry.setSummary(words.title(event));
        entry.setDescription(lines(Stream.of(
                        Stream.of(words.text(event)),
                        pairs.changes(event).stream(),
                        sources().of(event),
                        Stream.of(imprint()))
                .flatMap(part -> part)));
        entry.addCategories(words.kind(event.kind()));
        String url = url(event);
        if (url != null) {
            entry.setUrl(url);
        }
        return entry;
    }

    private VTodo task(Fact fact, Text text, List<Citation> citations) {
        VTodo task = new VTodo();
        task.setUid(uid(fact.label() + "-AWAITED"));
        task.setDateTimeStamp(stamp());
        task.setSequence(law.name().ordinal());
        task.setSummary(awaited(fact));
        task.setDescription(
                lines(Stream.of(Stream.of(sentences.sayForAny(text)), sources().of(citations), Stream.of(imprint()))
                        .flatMap(part -> part)));
        return task;
    }

    private String awaited(Fact fact) {
        return sentences.sentence("calendar.awaited", sentences.facts().name(fact));
    }

    private static String uid(String id) {
        return id + "@" + OWN;
    }

    private Date stamp() {
        return Date.from(law.facts().published().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private EventSources sources() {
        return new EventSources(law, sentences);
    }

    private String imprint() {
        return sentences.say("calendar.edition", law.name().value());
    }

    /** Where the event is told as data; else the address of its first instrument that has one. */
    private @Nullable String url(LawEvent event) {
        if (address != null) {
            return address.resolve("/v1/changes?since=" + event.on() + "&until="
                            + event.on().plusDays(1) + "&kinds=" + event.kind() + "&lang=" + sentences.language())
                    .toString();
        }
        return sources().address(event).map(LawCalendar::uri).orElse(null);
    }

    /** An address that needs no escapes of the format, which readers would take for parts of it. */
    private static String uri(String address) {
        return address.replace(",", "%2C").replace(";", "%3B");
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
