package regional.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import regional.ShippedDataset;
import regional.edition.Edition;
import regional.law.Bound;
import regional.law.Condition;
import regional.law.CountryCode;
import regional.law.Document;
import regional.law.Facts;
import regional.law.GoodsClass;
import regional.law.Mode;
import regional.law.Question;
import regional.law.Requirement;
import regional.law.Restriction;
import regional.law.Shipment;
import regional.law.Standing;
import regional.law.Survey;
import regional.rulebook.Decision;
import regional.rulebook.FactKind;
import regional.rulebook.Hit;
import regional.rulebook.LawEvent;
import regional.rulebook.Passage;
import regional.rulebook.ProofStep;
import regional.rulebook.Verdict;

/** What must hold of every sentence of the service, whatever was asked and in whichever language. */
class WordsOfAnswersTest {
    private static final Edition EDITION = Edition.of(ShippedDataset.rulebook().facts(), "sha256:" + "0".repeat(64));
    private static final Facts FACTS = EDITION.facts();
    private static final Wording WORDING = Wording.of(FACTS);
    private static final int LONGEST = 750;
    private static final Map<String, Sentences> LANGUAGES = Stream.of("en", "fr", "pt")
            .collect(Collectors.toMap(language -> language, language -> new Sentences(EDITION, Locale.of(language))));

    @Test
    void everySummaryIsWellFormed() {
        SoftAssertions softly = new SoftAssertions();
        ManyQuestions.of(FACTS, 20, question -> {
            Decision decision = EDITION.rulebook().decide(question);
            for (Sentences sentences : LANGUAGES.values()) {
                String summary = Summary.of(decision, sentences);
                List<String> flaws = new ArrayList<>(flaws(summary, sentences));
                if (summary.length() > LONGEST) {
                    flaws.add(summary.length() + " characters");
                }
                if (!summary.endsWith(".")) {
                    flaws.add("no stop at its end");
                }
                softly.assertThat(flaws).as("%s: %s", question, summary).isEmpty();
            }
        });
        softly.assertAll();
    }

    @Test
    void everyOtherSentenceIsWellFormed() {
        Map<String, Sentences> said = new TreeMap<>();
        ManyQuestions.of(FACTS, 80, question -> {
            Decision decision = EDITION.rulebook().decide(question);
            List<ProofStep> proof = EDITION.rulebook().prove(decision);
            for (Sentences sentences : LANGUAGES.values()) {
                EligibilityWarning.all(decision.warnings(), question, sentences)
                        .forEach(warning -> said.put(warning.text(), sentences));
                decision.levies()
                        .forEach(levy -> said.put(
                                EligibilityLevy.of(levy, question, sentences).reason(), sentences));
                proof.forEach(
                        step -> said.put(EligibilityStep.of(step, sentences).text(), sentences));
            }
        });
        for (Sentences sentences : LANGUAGES.values()) {
            Stream.of(Verdict.values()).forEach(verdict -> said.put(sentences.say("meaning." + verdict), sentences));
            EventWords words = new EventWords(sentences);
            PairWords pairs = new PairWords(sentences);
            EDITION.events().all().forEach(event -> {
                said.put(words.text(event), sentences);
                said.put(words.title(event), sentences);
                pairs.changes(event).forEach(change -> said.put(change, sentences));
            });
        }
        SoftAssertions softly = new SoftAssertions();
        said.forEach((sentence, sentences) ->
                softly.assertThat(flaws(sentence, sentences)).as(sentence).isEmpty());
        assertThat(said).hasSizeGreaterThan(1_500);
        softly.assertAll();
    }

    /** What is said for every value of an enum. */
    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("meaning.", Verdict.values()),
                Arguments.of("label.", Verdict.values()),
                Arguments.of("duty.", Verdict.values()),
                Arguments.of("class.", GoodsClass.values()),
                Arguments.of("mode.", Mode.values()),
                Arguments.of("reason.", Hit.Reason.values()),
                Arguments.of("step.", ProofStep.ProofCode.values()),
                Arguments.of("named.", Restriction.Kind.values()),
                Arguments.of("named.survey.", Survey.Kind.values()),
                Arguments.of("brief.", Restriction.Kind.values()),
                Arguments.of("condition.", Condition.Code.values()),
                Arguments.of("event.", LawEvent.Type.values()),
                Arguments.of("title.", LawEvent.Type.values()),
                Arguments.of("kind.", FactKind.values()),
                Arguments.of("passage.", Passage.values()),
                Arguments.of("part.DOCUMENT.", Document.Status.values()),
                Arguments.of("when.since.", Bound.Precision.values()),
                Arguments.of("when.until.", Bound.Precision.values()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueHasItsWords(String key, Enum<?>[] values) {
        LANGUAGES
                .values()
                .forEach(sentences -> assertThat(values)
                        .allSatisfy(value -> assertThat(sentences.has(key + value))
                                .as(key + value)
                                .isTrue()));
    }

    /** The check of sentences by itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Export ban, {0}.",
                "Sanctions SANCTIONS-ML-2022-ECOWAS.",
                "Le régime ETLS-TRANS-2025 s'applique.",
                "aucune préférence (NO_PREFERENCE)",
                "Verdict PARTIAL.",
                "Depuis le 1 décembre 2026.",
                "Niger: export of maize prohibited .",
                "Prélèvements ; autres",
                "since  2026",
                "by null"
            })
    void aBadSentenceIsFound(String sentence) {
        assertThat(flaws(sentence, Objects.requireNonNull(LANGUAGES.get("fr")))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt"})
    void everyFactHasANameAndEveryPaperToo(String language) {
        Sentences sentences = Objects.requireNonNull(LANGUAGES.get(language));
        SoftAssertions softly = new SoftAssertions();
        FACTS.all().forEach(fact -> {
            String name = sentences.facts().withDays(fact);
            softly.assertThat(flaws(name, sentences))
                    .as("%s: %s", fact.label(), name)
                    .isEmpty();
            softly.assertThat(name).doesNotEndWith(".").doesNotEndWith(", ");
        });
        Stream.concat(
                        FACTS.requirements().stream().map(Requirement::code),
                        FACTS.regimes().stream()
                                .flatMap(regime -> regime.terms().stream())
                                .flatMap(term -> term.documents().stream())
                                .map(Document::code))
                .distinct()
                .forEach(code -> softly.assertThat(sentences.has("paper." + code))
                        .as(code)
                        .isTrue());
        FACTS.standings().stream()
                .map(Standing::kind)
                .distinct()
                .forEach(kind -> softly.assertThat(sentences.has("named.standing." + kind))
                        .as(kind)
                        .isTrue());
        softly.assertAll();
    }

    /** An answer that rests on an amendment says so first. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt"})
    void anAssumedAnswerBeginsWithAWordForIt(String language) {
        Question question = new Question(
                new CountryCode("BF"), new CountryCode("CI"), LocalDate.parse("2026-03-01"), Shipment.UNKNOWN);
        Sentences sentences = Objects.requireNonNull(LANGUAGES.get(language));
        Decision decision = EDITION.rulebook().decide(question);
        String assumed = Summary.of(decision, sentences, true);
        assertThat(assumed).startsWith(sentences.say("assumed", "")).endsWith(Summary.of(decision, sentences, false));
        assertThat(assumed.length()).isLessThanOrEqualTo(LONGEST);
    }

    private static List<String> flaws(String sentence, Sentences sentences) {
        return WORDING.flaws(sentence, sentences.equals(LANGUAGES.get("fr")));
    }
}
