package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import regional.law.Bound;
import regional.law.Citation;
import regional.law.Confidence;
import regional.law.ConfidenceOverTime;
import regional.law.Document;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Goods;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.InForce;
import regional.law.InstrumentId;
import regional.law.Levy;
import regional.law.Party;
import regional.law.Term;
import regional.law.Text;

class FactsFormatTest {
    private static final String RULE = "\"status\": \"DUE\", \"reason\": \"All.\", \"openedBy\": \"act\"";

    static Stream<ObjectMapper> formats() {
        return Stream.of(FactsFormat.json(), FactsFormat.yaml());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsWrittenIsReadBack(ObjectMapper format) throws JsonProcessingException {
        Facts facts = TinyDataset.sound();
        assertThat(format.readValue(format.writeValueAsString(facts), Facts.class))
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyKindOfValueIsReadBack(ObjectMapper format) throws JsonProcessingException {
        List<Object> values = List.of(
                Bound.day(LocalDate.of(2025, 1, 29)),
                new InForce(null, null),
                new Text(Map.of("en", "yes", "pt", "1979")),
                Text.english("no: \"never\"\n  # twice"),
                new Citation(new InstrumentId("1979"), ""),
                new Goods(Text.english("Rice"), null, List.of(new HsCode("0402"), new HsCode("1006")), false),
                new BigDecimal("100.0"),
                new BigDecimal("0.50"),
                new Document(
                        "", Document.Status.DEPENDS, null, List.of(), null, null, Text.english("A paper"), List.of()),
                new ConfidenceOverTime(List.of(
                        new ConfidenceOverTime.Step(null, Confidence.HIGH),
                        new ConfidenceOverTime.Step(LocalDate.of(2025, 7, 30), Confidence.MEDIUM))),
                Party.ANY);
        for (Object value : values) {
            String written = format.writeValueAsString(value);
            assertThat(format.readValue(written, value.getClass())).as(written).isEqualTo(value);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025-01-29, DAY, 2025-01-29, 2025-01-29",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "1979, YEAR, 1979-01-01, 1979-12-31",
        "1976-01-01/1977-12-31, RANGE, 1976-01-01, 1977-12-31"
    })
    void aBoundIsWrittenAsItIsKnown(String written, Bound.Precision kind, LocalDate earliest, LocalDate latest)
            throws JsonProcessingException {
        Bound bound = new Bound(kind, earliest, latest);
        assertThat(FactsFormat.yaml().readValue(written, Bound.class)).isEqualTo(bound);
        assertThat(FactsFormat.json().writeValueAsString(bound)).isEqualTo('"' + written + '"');
        assertThat(FactsFormat.json().readValue('"' + written + '"', Bound.class))
                .isEqualTo(bound);
    }

    @Test
    void aHeadingKeepsItsLeadingZeroWithoutQuotes() throws JsonProcessingException {
        assertThat(FactsFormat.yaml()
                        .readValue("{name: Milk, hs: [0402, \"0401\"], wider: false}", Goods.class)
                        .hs())
                .containsExactly(new HsCode("0402"), new HsCode("0401"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Text | Plain. | \"Plain.\"",
                "Text | {pt: três, fr: trois, en: three} | {\"en\":\"three\",\"fr\":\"trois\",\"pt\":\"três\"}",
                "Citation | act | \"act\"",
                "Citation | {instrument: act} | \"act\"",
                "Citation | {place: Art. 91, instrument: act} | {\"instrument\":\"act\",\"place\":\"Art. 91\"}",
                "ConfidenceOverTime | LOW | \"LOW\"",
                "ConfidenceOverTime | [{level: LOW}] | \"LOW\"",
                "ConfidenceOverTime | [{level: HIGH}, {since: 2025-07-30, level: LOW}]"
                        + " | [{\"level\":\"HIGH\"},{\"since\":\"2025-07-30\",\"level\":\"LOW\"}]",
                "Party | {} | {}",
                "Party | {countries: [ML, BF]} | {\"countries\":[\"ML\",\"BF\"]}",
                "InForce | {until: 1979} | {\"until\":\"1979\"}",
            })
    void valuesHaveOneShortForm(String type, String yaml, String json) throws Exception {
        Class<?> value = Class.forName("regional.law." + type);
        Object read = FactsFormat.yaml().readValue(yaml, value);
        assertThat(FactsFormat.json().writeValueAsString(read)).isEqualTo(json);
        assertThat(FactsFormat.json().readValue(json, value)).isEqualTo(read);
    }

    @Test
    void whatIsLeftOutIsEmptyOrAnybody() throws JsonProcessingException {
        Levy.Rule rule = FactsFormat.json()
                .readValue("{\"id\": \"ALL\", \"originating\": false, " + RULE + "}", Levy.Rule.class);
        assertThat(rule)
                .isEqualTo(new Levy.Rule(
                        new FactId("ALL"),
                        Party.ANY,
                        Party.ANY,
                        Set.of(),
                        false,
                        null,
                        Levy.Status.DUE,
                        null,
                        Text.english("All."),
                        new InstrumentId("act"),
                        List.of()));
        assertThat(FactsFormat.json().writeValueAsString(rule))
                .startsWith("{\"id\":\"ALL\",\"origin\":{},\"destination\":{},");
    }

    @Test
    void setsAndMapsAreWrittenInOneOrder() throws JsonProcessingException {
        Term term = TinyDataset.sound().regimes().get(1).terms().getFirst();
        assertThat(term.goods()).isEqualTo(Set.of(GoodsClass.HANDICRAFT, GoodsClass.UNPROCESSED));
        assertThat(FactsFormat.json().writeValueAsString(term)).contains("[\"UNPROCESSED\",\"HANDICRAFT\"]");
        Map<String, String> backwards = new LinkedHashMap<>();
        List.of("pt", "fr", "en").forEach(language -> backwards.put(language, language));
        assertThat(FactsFormat.json().writeValueAsString(new Text(backwards)))
                .isEqualTo("{\"en\":\"en\",\"fr\":\"fr\",\"pt\":\"pt\"}");
    }

    @Test
    void equalFactsHaveOneDigestAndOtherFactsAnother() throws JsonProcessingException {
        Facts facts = TinyDataset.sound();
        String digest = FactsFormat.digest(facts);
        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        String json = FactsFormat.json().writeValueAsString(facts);
        assertThat(FactsFormat.digest(FactsFormat.json().readValue(json, Facts.class)))
                .isEqualTo(digest);
        assertThat(FactsFormat.digest(FactsFormat.json().readValue(json.replace("Aria", "Area"), Facts.class)))
                .isNotEqualTo(digest);
    }

    @Test
    void aDigestIsThatOfSortedKeysWhateverTheOrderOfComponents() throws Exception {
        Facts facts = TinyDataset.sound();
        Object sorted = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readValue(FactsFormat.json().writeValueAsString(facts), Object.class);
        String canonical = FactsFormat.json().writeValueAsString(backwards(sorted));
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        assertThat(FactsFormat.digest(facts))
                .isEqualTo("sha256:" + HexFormat.of().formatHex(sha));
    }

    /** The value with the entries of all maps in another order, which the mapper sorts. */
    private static Object backwards(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, Object> other = new LinkedHashMap<>();
                map.entrySet().stream()
                        .sorted(Comparator.comparingInt(
                                entry -> -entry.getKey().toString().hashCode()))
                        .forEach(entry -> other.put(entry.getKey(), backwards(entry.getValue())));
                yield other;
            }
            case List<?> list -> list.stream().map(FactsFormatTest::backwards).toList();
            default -> value;
        };
    }
}
