package regional.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;
import regional.ShippedDataset;
import regional.edition.Edition;
import regional.law.Bound;
import regional.law.EditionName;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.Records;

/** The calendar of all events that there ever were, read by another library. */
class LawCalendarTest {
    private static final Facts FACTS = ShippedDataset.rulebook().facts();
    private static final Edition EDITION = edition(FACTS);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final LocalDateRange ALWAYS =
            LocalDateRange.of(LocalDate.parse("1900-01-01"), LocalDate.parse("2200-01-01"));
    private static final URI ADDRESS = URI.create("https://rules.example/v1/calendar.ics?lang=fr");

    private static Edition edition(Facts facts) {
        return Edition.of(facts, "sha256:" + "0".repeat(64));
    }

    private static String written(Edition edition, String language, @Nullable URI address) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarWriter()
                    .write(
                            new LawCalendar(
                                    edition,
                                    edition.events().within(ALWAYS),
                                    TODAY,
                                    new Sentences(edition, Locale.of(language)),
                                    address),
                            out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Component> components(String text, String kind) {
        return read(text).getComponents(kind).stream()
                .map(Component.class::cast)
                .toList();
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("");
    }

    private static Component event(String text, String id) {
        return components(text, Component.VEVENT).stream()
                .filter(event -> value(event, Property.UID).equals(id + "@regional-trade-rules"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt"})
    void aLineHasAtMostSeventyFiveOctetsAndNoneEndsWithinACharacter(String language) {
        String text = written(EDITION, language, ADDRESS);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        List<String> lines = List.of(text.split("\r\n", -1));
        assertThat(lines)
                .hasSizeGreaterThan(3_000)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(lines.stream()
                        .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                        .max())
                .hasValue(75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt"})
    void anotherLibraryReadsItAndFindsNoFault(String language) {
        Calendar calendar = read(written(EDITION, language, ADDRESS));
        assertThat(calendar.validate().hasErrors())
                .as("%s", calendar.validate())
                .isFalse();
        assertThat(calendar.getComponents(Component.VEVENT))
                .hasSize(EDITION.events().all().size());
        assertThat(calendar.getComponents(Component.VTODO)).hasSize(3);
    }

    @Test
    void whatStandsAtItsTop() {
        String text = written(EDITION, "en", ADDRESS);
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//regional-trade-rules//2026-R02//EN\r\n")
                .contains("\r\nNAME:Regional Trade Rules: what changes\r\n")
                .contains("\r\nX-WR-CALNAME:Regional Trade Rules: what changes\r\n")
                .contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n")
                .contains("\r\nX-PUBLISHED-TTL:P1D\r\n")
                .contains("\r\nSOURCE;VALUE=URI:https://rules.example/v1/calendar.ics?lang=fr\r\n");
        URI several = URI.create("https://rules.example/v1/calendar.ics?countries=ML,GH");
        assertThat(written(EDITION, "en", several))
                .contains("\r\nSOURCE;VALUE=URI:https://rules.example/v1/calendar.ics?countries=ML%2CGH\r\n");
        assertThat(written(EDITION, "en", null)).doesNotContain("SOURCE").doesNotContain("rules.example");
    }

    @Test
    void anEventIsADayWithATitleAndWhatItChanges() {
        Component event = event(written(EDITION, "en", ADDRESS), "ML-ECOWAS-1975-ENDS");
        assertThat(event.toString())
                .contains(
                        "DTSTART;VALUE=DATE:20250129\r\n", "DTEND;VALUE=DATE:20250130\r\n", "DTSTAMP:20261127T000000Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Membership of Mali in ECOWAS: ends");
        assertThat(value(event, Property.DESCRIPTION).lines())
                .startsWith("Membership of Mali in ECOWAS: no longer in force from this day.")
                .contains(
                        "Mali → Cabo Verde, Ghana, The Gambia, Guinea, Liberia, Nigeria, Sierra Leone: duty: free by treaty →"
                                + " free by a revocable grant; levies: none → PCC disputed")
                .anyMatch(line -> line.startsWith("By: ") && line.contains(", https://"))
                .endsWith("From edition 2026-R02. This is information, not legal advice.");
        assertThat(value(event, Property.CATEGORIES)).isEqualTo("Memberships");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("202600002");
        assertThat(value(event, Property.URL))
                .isEqualTo(
                        "https://rules.example/v1/changes?since=2025-01-29&until=2025-01-30&kinds=MEMBERSHIP&lang=en");
    }

    @Test
    void withoutAnAddressAnEventPointsToItsInstrument() {
        assertThat(value(event(written(EDITION, "en", null), "NG-SHEA-2025-ENDS"), Property.URL))
                .isEqualTo(EDITION.instruments().values().stream()
                        .filter(instrument -> instrument.id().value().equals("nigeria-shea-extension-2026-02"))
                        .findFirst()
                        .orElseThrow()
                        .url());
    }

    /** The borders of Mali opened on a day of July 2022. */
    @Test
    void anEventWhoseDayIsNotKnownSpansItsDays() {
        Component event = event(written(EDITION, "fr", ADDRESS), "ML-BORDER-2022-ENDS");
        assertThat(event.toString()).contains("DTSTART;VALUE=DATE:20220701\r\n", "DTEND;VALUE=DATE:20220801\r\n");
        assertThat(value(event, Property.DESCRIPTION)).contains("le jour exact n'est pas connu (juillet 2022)");
    }

    @Test
    void whatWaitsForADecisionHasNoDay() {
        String text = written(EDITION, "pt", ADDRESS);
        assertThat(components(text, Component.VTODO))
                .hasSize(3)
                .allSatisfy(task ->
                        assertThat(task.toString()).doesNotContain("DTSTART").doesNotContain("DUE"));
        assertThat(components(text, Component.VTODO))
                .extracting(task -> value(task, Property.UID))
                .containsExactly(
                        "ETLS-TRANS-2025-AWAITED@regional-trade-rules",
                        "STATUS-QUO-2025-AWAITED@regional-trade-rules",
                        "ECOWAS-SUMMIT-69-AWAITED@regional-trade-rules");
        assertThat(read(text).getProperty(Property.DESCRIPTION).orElseThrow().getValue())
                .contains("Aguarda decisão: regime «");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt"})
    void noTitleAndNoKindHoldsAnId(String language) {
        Wording wording = Wording.of(FACTS);
        SoftAssertions softly = new SoftAssertions();
        String text = written(EDITION, language, ADDRESS);
        List<Component> all = new ArrayList<>(components(text, Component.VEVENT));
        all.addAll(components(text, Component.VTODO));
        for (Component component : all) {
            for (String property : List.of(Property.SUMMARY, Property.CATEGORIES)) {
                String words = value(component, property);
                softly.assertThat(wording.flaws(words, language.equals("fr")))
                        .as("%s: %s", value(component, Property.UID), words)
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    /** In a later edition a day has moved: the same event, with a higher number. */
    @Test
    void anEventKeepsItsNameInALaterEdition() {
        Facts moved = Records.with(
                FACTS,
                Map.of(
                        "edition",
                        new EditionName("2027-R01"),
                        "restrictions",
                        FACTS.restrictions().stream()
                                .map(one -> one.id().value().equals("NG-SHEA-2025")
                                        ? Records.with(
                                                one,
                                                Map.of(
                                                        "inForce",
                                                        new InForce(
                                                                one.inForce().since(),
                                                                Bound.day(LocalDate.parse("2028-02-26")))))
                                        : one)
                                .toList()));
        String before = written(EDITION, "en", ADDRESS);
        String after = written(edition(moved), "en", ADDRESS);
        assertThat(uids(after))
                .containsExactlyInAnyOrderElementsOf(uids(before))
                .doesNotHaveDuplicates();
        assertThat(event(after, "NG-SHEA-2025-ENDS").toString())
                .contains("DTSTART;VALUE=DATE:20280226", "SEQUENCE:202700001");
    }

    private static List<String> uids(String text) {
        return read(text).getComponents().stream()
                .map(component -> value((Component) component, Property.UID))
                .collect(Collectors.toList());
    }

    @Test
    void theSameIsWrittenEveryTime() {
        assertThat(written(edition(FACTS), "fr", ADDRESS)).isEqualTo(written(EDITION, "fr", ADDRESS));
    }
}
