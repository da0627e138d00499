package regional.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;
import regional.ShippedDataset;
import regional.edition.Edition;
import regional.law.Bloc;
import regional.law.Bound;
import regional.law.Condition;
import regional.law.CountryCode;
import regional.law.Dated;
import regional.law.Document;
import regional.law.Facts;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.InForce;
import regional.law.Mode;
import regional.law.Question;
import regional.law.Regime;
import regional.law.Requirement;
import regional.law.Restriction;
import regional.law.Shipment;
import regional.law.Standing;
import regional.law.Survey;
import regional.rulebook.Decision;
import regional.rulebook.Hit;
import regional.rulebook.ProofStep;
import regional.rulebook.Upcoming;
import regional.rulebook.Verdict;

/** What must hold of every sentence of the service, whatever was asked and in whichever language. */
class WordsOfAnswersTest {
    private static final Edition EDITION = Edition.of(ShippedDataset.rulebook().facts(), "sha256:" + "0".repeat(64));
    private static final Facts FACTS = EDITION.facts();
    private static final int LONGEST = 750;
    private static final Map<String, Sentences> LANGUAGES = Stream.of("en", "fr", "pt")
            .collect(Collectors.toMap(language -> language, language -> new Sentences(EDITION, Locale.of(language))));

    /** Words with a hyphen or an underscore between capitals, such as ids and names of enums. */
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9]+(?:[-_][A-Z0-9]+)+\\b");

    private static final Pattern OF_AN_ENUM = Pattern.compile(
            "\\b(?:HIT|UNKNOWN|PROHIBITED|PRIVILEGE|PARTIAL|SUSPENDED|UNPROCESSED|HANDICRAFT|INDUSTRIAL|ORIGINATING|APPROVED"
                    + "|LAND|RIVER|SEA|AIR|TREATY|GRANT|POLITICAL|CANDIDATE|DISPUTED|APPLICANT|CONFEDERATION)\\b");

    /** A mark without a no-break space before it, and a first of a month that is no ordinal. */
    private static final Pattern FRENCH = Pattern.compile(
            "(?<!\u00a0)[;%»:](?=\\s|$|[).,])|(?<!\\S)1 (?=janv|févr|mar|avr|mai|jui|aoû|sep|oct|nov|déc)");

    /** Levies are called by their ids at the top of an answer, and one of them has a hyphen. */
    private static final Set<String> LEVIES =
            FACTS.levies().stream().map(levy -> levy.id().value()).collect(Collectors.toSet());

    private static final Set<String> SHORT_NAMES = Stream.concat(
                    FACTS.regimes().stream().map(Regime::shortName),
                    FACTS.blocs().stream().map(Bloc::shortName))
            .flatMap(name -> name.byLanguage().values().stream())
            .collect(Collectors.toSet());

    private static final List<Shipment> SHIPMENTS = List.of(
            Shipment.UNKNOWN,
            Shipment.UNKNOWN.withHs(new HsCode("10")),
            Shipment.UNKNOWN.withHs(new HsCode("0207")).withMode(Mode.RIVER),
            Shipment.UNKNOWN
                    .withGoods(GoodsClass.INDUSTRIAL)
                    .withHs(new HsCode("300490"))
                    .withOriginating(true)
                    .withApproved(Set.of())
                    .withMode(Mode.SEA)
                    .withCertificateIssuedOn(LocalDate.parse("2001-01-01")),
            Shipment.UNKNOWN
                    .withGoods(GoodsClass.UNPROCESSED)
                    .withHs(new HsCode("4403"))
                    .withOriginating(false));

    /** A sample of the days on which something turns, and the day before each. */
    private static List<LocalDate> days(int every) {
        Set<LocalDate> turning = new TreeSet<>();
        FACTS.all()
                .flatMap(fact -> Stream.concat(
                        Stream.of(fact.inForce()), fact.parts().stream().map(Dated::inForce)))
                .filter(Objects::nonNull)
                .map(InForce::turningPoints)
                .forEach(turning::addAll);
        turning.add(FACTS.coverage().since().minusDays(1));
        List<LocalDate> all = List.copyOf(turning);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < all.size(); i += every) {
            days.add(all.get(i));
            days.add(all.get(i).minusDays(1));
        }
        days.add(FACTS.verifiedUntil().plusYears(2));
        return days;
    }

    private static void questions(int every, Consumer<Question> consumer) {
        List<LocalDate> days = days(every);
        int turn = 0;
        for (CountryCode origin : FACTS.coverage().countries()) {
            for (CountryCode destination : FACTS.coverage().countries()) {
                for (LocalDate day : origin.equals(destination) ? List.<LocalDate>of() : days) {
                    // Nothing said of the goods, and one of the other shipments in turn.
                    consumer.accept(new Question(origin, destination, day, SHIPMENTS.getFirst()));
                    Shipment other = SHIPMENTS.get(1 + turn++ % (SHIPMENTS.size() - 1));
                    consumer.accept(new Question(origin, destination, day, other));
                }
            }
        }
    }

    @Test
    void everySummaryIsWellFormed() {
        SoftAssertions softly = new SoftAssertions();
        questions(20, question -> {
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
        questions(80, question -> {
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
        LocalDateRange always = LocalDateRange.of(LocalDate.parse("1900-01-01"), LocalDate.parse("2200-01-01"));
        Upcoming ahead = Upcoming.of(EDITION.rulebook(), always);
        for (Sentences sentences : LANGUAGES.values()) {
            Stream.of(Verdict.values()).forEach(verdict -> said.put(sentences.say("meaning." + verdict), sentences));
            UpcomingBoundary.all(ahead.boundaries(), sentences)
                    .forEach(boundary -> said.put(boundary.text(), sentences));
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
                Arguments.of("ahead.", Upcoming.Event.values()),
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
        List<String> flaws = new ArrayList<>();
        for (String part : List.of("{", "}", "  ", "null", " .", " ,", "..", "()", "( ", " )", ": .", "\n", "[", "]")) {
            if (sentence.contains(part)) {
                flaws.add("'" + part + "'");
            }
        }
        Stream.of(CODE, OF_AN_ENUM)
                .flatMap(pattern -> pattern.matcher(sentence).results())
                .map(MatchResult::group)
                .filter(code -> !LEVIES.contains(code))
                .forEach(flaws::add);
        FACTS.regimes().stream()
                .map(regime -> regime.id().value())
                .filter(id -> !SHORT_NAMES.contains(id) && !id.equals("ETLS"))
                .filter(sentence::contains)
                .forEach(flaws::add);
        if (sentences.equals(LANGUAGES.get("fr"))) {
            FRENCH.matcher(sentence)
                    .results()
                    .forEach(found -> flaws.add("'" + found.group() + "' without its blank, or no ordinal"));
        }
        return flaws;
    }
}
