package regional.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;
import regional.ShippedDataset;
import regional.law.Citation;
import regional.law.Dispute;
import regional.law.Facts;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.Instrument;
import regional.law.InstrumentId;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Regime;
import regional.law.Suspension;
import regional.law.Text;

/** How records of the law are written in answers. */
class AnswerModuleTest {
    private static final Facts FACTS = ShippedDataset.rulebook().facts();
    private static final EditionRef EDITION = new EditionRef("2026-R02", "sha256:0", FACTS.verifiedUntil());
    private static final Text FROM = Text.english("From {origin}.");
    private static final Dispute FROM_RECORD = new Dispute(FROM, List.of());

    /** An answer that holds what is shown. */
    private record Shown(Object shown, EditionRef edition, Presentation presentation) implements Presented {}

    /** One fact among the properties of its answer. */
    private record Unwrapped(@JsonUnwrapped Object fact, EditionRef edition, Presentation presentation)
            implements Presented {}

    private static ObjectMapper json() {
        ObjectMapper json = JsonMapper.builder()
                .findAndAddModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        new AnswerModule().customize(json);
        return json;
    }

    static AnswerTree tree() {
        return new AnswerTree(json());
    }

    private static Presentation presentation(Function<Text, String> sentences, @Nullable LocalDate on) {
        return new Presentation(FACTS, sentences, Map.of(), on);
    }

    private static JsonNode shown(Object what, Presentation presentation) {
        return tree().of(new Shown(what, EDITION, presentation)).path("shown");
    }

    private static JsonNode shown(Object what, @Nullable LocalDate on) {
        return shown(what, presentation(text -> text.in("en"), on));
    }

    private static Regime regime(String id) {
        return FACTS.regimes().stream()
                .filter(regime -> regime.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPresentationIsNoPartOfTheAnswer() {
        assertThat(tree().of(new Shown("x", EDITION, presentation(Text::toString, null)))
                        .properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("shown", "edition");
    }

    @Test
    void textsAreSaidByThePresentation() {
        assertThat(shown(FROM, presentation(text -> text.in("en").replace("{origin}", "Mali"), null))
                        .asText())
                .isEqualTo("From Mali.");
    }

    @Test
    void anAnswerWithinAnotherIsShownInItsOwnPresentation() throws JsonProcessingException {
        Presentation outer = presentation(text -> "outer", null);
        Presentation inner = presentation(text -> "inner", null);
        assertThat(json().writeValueAsString(new Shown(
                        List.of(
                                FROM,
                                new Shown(FROM, EDITION, inner),
                                new Unwrapped(FROM_RECORD, EDITION, inner),
                                FROM),
                        EDITION,
                        outer)))
                .contains("[\"outer\",{\"shown\":\"inner\",\"edition\"")
                .contains("{\"text\":\"inner\",\"citations\":[],\"edition\"")
                .contains("},\"outer\"]");
    }

    @Test
    void lawOutsideOfAnAnswerIsAFaultOfTheCode() {
        assertThatThrownBy(() -> tree().of(FROM)).hasMessageContaining("Presented");
    }

    @Test
    void aCitationHasTheParticularsOfItsInstrumentWhereTheyAreShown() {
        Instrument instrument = FACTS.instruments().stream()
                .filter(each -> each.published() != null && each.url() != null && each.read() != null)
                .findFirst()
                .orElseThrow();
        Citation citation = new Citation(instrument.id(), "Art. 1");
        assertThat(shown(citation, (LocalDate) null).toString())
                .isEqualTo("{\"instrument\":\"" + instrument.id() + "\",\"place\":\"Art. 1\"}");
        Map<InstrumentId, Instrument> particulars =
                FACTS.instruments().stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
        JsonNode full = shown(citation, new Presentation(FACTS, text -> text.in("en"), particulars, null));
        assertThat(full.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("instrument", "place", "title", "issuer", "published", "tier", "read", "url");
        assertThat(full.path("published").asText()).isEqualTo(String.valueOf(instrument.published()));
    }

    @Test
    void goodsAreAnEntryAHeading() {
        Goods two = new Goods(Text.english("Shea"), null, List.of(new HsCode("120740"), new HsCode("1515")), true);
        Goods none = new Goods(Text.english("Cattle"), null, List.of(), false);
        Suspension suspension = FACTS.suspensions().getFirst();
        Suspension some = new Suspension(
                suspension.id(),
                suspension.by(),
                suspension.target(),
                suspension.effect(),
                suspension.suspends(),
                suspension.inForce(),
                List.of(two, none),
                List.of(),
                List.of(),
                List.of(),
                suspension.confidence(),
                null,
                suspension.openedBy(),
                null,
                suspension.text(),
                List.of(),
                List.of());
        JsonNode shown = shown(some, (LocalDate) null);
        assertThat(shown.path("exempt").toString())
                .isEqualTo("[{\"hs\":\"120740\",\"name\":\"Shea\",\"wider\":true},"
                        + "{\"hs\":\"1515\",\"name\":\"Shea\",\"wider\":true},{\"name\":\"Cattle\"}]");
        assertThat(shown.path("products")).isEmpty();
        assertThat(shown.has("closedBy")).isFalse();
    }

    @Test
    void daysOfTheLawAndOfARulingAreRanges() {
        assertThat(shown(LocalDateRange.of(LocalDate.EPOCH, LocalDate.MAX), (LocalDate) null)
                        .toString())
                .isEqualTo("{\"since\":\"1970-01-01\",\"until\":null}");
    }

    @Test
    void aFactIsAsSureAsOnTheDayAskedAbout() {
        Object changing = Stream.of(FACTS.memberships(), FACTS.regimes(), FACTS.restrictions(), FACTS.suspensions())
                .flatMap(List::stream)
                .map(fact -> (Object) fact)
                .filter(fact -> shown(fact, (LocalDate) null).has("confidenceSteps"))
                .findFirst()
                .orElseThrow();
        JsonNode steps = shown(changing, (LocalDate) null).path("confidenceSteps");
        assertThat(steps.path(0).path("since").isNull()).isTrue();
        LocalDate change = LocalDate.parse(steps.path(1).path("since").asText());
        assertThat(shown(changing, change.minusDays(1)).path("confidence"))
                .isEqualTo(steps.path(0).path("level"));
        assertThat(shown(changing, change).path("confidence"))
                .isEqualTo(steps.path(1).path("level"));
        assertThat(shown(changing, (LocalDate) null).path("confidence"))
                .isEqualTo(steps.path(steps.size() - 1).path("level"));
    }

    @Test
    void aTermWithoutADayOfItsOwnWasVerifiedWithItsRegimeAndAFactWithTheEdition() {
        for (Regime regime : FACTS.regimes()) {
            LocalDate ofRegime = regime.lastVerified() == null ? FACTS.verifiedUntil() : regime.lastVerified();
            for (Object answer : List.of(
                    new Shown(regime, EDITION, presentation(text -> "", null)),
                    new Unwrapped(regime, EDITION, presentation(text -> "", null)))) {
                JsonNode tree = tree().of(answer);
                JsonNode shown = tree.has("shown") ? tree.path("shown") : tree;
                assertThat(shown.path("lastVerified").asText()).isEqualTo(ofRegime.toString());
                for (int i = 0; i < regime.terms().size(); i++) {
                    LocalDate own = regime.terms().get(i).lastVerified();
                    assertThat(shown.at("/terms/" + i + "/lastVerified").asText())
                            .isEqualTo((own == null ? ofRegime : own).toString());
                }
            }
        }
    }

    @Test
    void whereTheAnswerDiffersFromTheRecord() {
        assertThat(shown(regime("ETLS"), (LocalDate) null).has("summary")).isFalse();
        Levy levy = FACTS.levies().getFirst();
        JsonNode rate = shown(levy, (LocalDate) null).at("/rates/0");
        assertThat(rate.path("rate").decimalValue())
                .isEqualByComparingTo(levy.rates().getFirst().percent());
        assertThat(rate.has("percent")).isFalse();
        Membership membership = FACTS.memberships().stream()
                .filter(each -> each.country().value().equals("MR"))
                .findFirst()
                .orElseThrow();
        assertThat(shown(membership, (LocalDate) null).path("standings"))
                .hasSameSizeAs(FACTS.standings().stream()
                        .filter(standing -> standing.country().equals(membership.country())
                                && standing.bloc().equals(membership.bloc()))
                        .toList());
        FACTS.suspensions().stream()
                .flatMap(suspension -> suspension.stays().stream())
                .map(stay -> shown(stay, (LocalDate) null))
                .forEach(stay -> assertThat(stay.properties())
                        .extracting(Map.Entry::getKey)
                        .containsExactly("id", "by", "inForce", "text", "citations"));
    }
}
