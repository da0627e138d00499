package regional.catalogue;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import regional.ShippedDataset;
import regional.law.Document;
import regional.law.Facts;
import regional.law.Levy;
import regional.law.Notice;
import regional.law.Requirement;
import regional.law.Standing;
import regional.law.Term;
import regional.text.Phrases;

/** Every code that an answer shows has a meaning, and no other has one. */
class VocabularyTest {
    private static final Facts FACTS = ShippedDataset.rulebook().facts();
    private static final Pattern CODE_OF_WARNING = Pattern.compile("-> \"([A-Z_]+)\"");

    /** The fields that show constants of an enumeration, by its name. */
    private static final Map<String, String> ENUMERATIONS = Map.ofEntries(
            entry("regional.rulebook.Verdict", "verdict"),
            entry("regional.rulebook.Passage", "passage"),
            entry("regional.rulebook.Hit", "hits"),
            entry("regional.rulebook.Hit$Reason", "reasons"),
            entry("regional.rulebook.RegimeRuling$RegimeStatus", "regimes.status"),
            entry("regional.rulebook.SuspensionFinding$Status", "suspensions.status"),
            entry("regional.rulebook.MissingFact$Part", "decides"),
            entry("regional.rulebook.ProofStep$ProofCode", "because.code"),
            entry("regional.rulebook.Impact$Direction", "direction"),
            entry("regional.rulebook.LawEvent$Type", "event"),
            entry("regional.rulebook.FactKind", "kind"),
            entry("regional.rulebook.PartKind", "part"),
            entry("regional.law.Levy$Status", "levies.status"),
            entry("regional.law.Document$Status", "documents.status"),
            entry("regional.law.Document$Validity", "validity"),
            entry("regional.law.Requirement$AskedBy", "askedBy"),
            entry("regional.law.Condition$Code", "conditions.code"),
            entry("regional.law.Suspension$Effect", "effect"),
            entry("regional.law.Restriction$Kind", "restrictions.kind"),
            entry("regional.law.Mode", "modes"),
            entry("regional.law.GoodsClass", "goods"),
            entry("regional.law.Basis", "basis"),
            entry("regional.law.Confidence", "confidence"),
            entry("regional.law.Bound$Precision", "precision.kind"),
            entry("regional.law.Instrument$Tier", "tier"),
            entry("regional.law.Instrument$Reading", "read"),
            entry("regional.law.Survey$Kind", "surveys.kind"),
            entry("regional.law.Survey$Method", "how"),
            entry("regional.law.Survey$Completeness", "completeness"),
            entry("regional.eligibility.EligibilityCondition$ConditionStatus", "conditions.status"),
            entry("regional.eligibility.Comparison$Cause", "cause"),
            entry("regional.answer.Explain", "explain"));

    /** Those of which no answer shows a constant. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "regional.law.Truth",
            "regional.law.HsReading$Flaw",
            "regional.law.FlawedAmendment$Target",
            "regional.eligibility.ChangeReader$Type",
            "regional.http.BoundedLines$Unreadable",
            "regional.http.Format",
            "regional.http.TruthWord",
            "regional.mcp.AgentTool",
            "regional.table.CellKind",
            "regional.table.CellPosition$Place");

    @Test
    void everyEnumerationIsShownSomewhereOrNowhere() {
        assertThat(enumerations().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(ENUMERATIONS.keySet().stream(), NOT_SHOWN.stream())
                        .toList());
    }

    @Test
    void everyCodeHasAMeaningAndEveryMeaningACode() throws IOException {
        Map<String, Set<String>> codes = codes();
        Map<String, Set<String>> meanings = VocabularyEntry.ALL.stream()
                .collect(Collectors.groupingBy(
                        VocabularyEntry::of,
                        TreeMap::new,
                        Collectors.mapping(VocabularyEntry::code, Collectors.toCollection(TreeSet::new))));
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(meanings.keySet()).as("fields").isEqualTo(codes.keySet());
        codes.forEach((field, named) ->
                softly.assertThat(meanings.get(field)).as(field).isEqualTo(named));
        softly.assertAll();
    }

    @Test
    void aMeaningIsASentenceInEveryLanguage() {
        SoftAssertions softly = new SoftAssertions();
        for (VocabularyEntry entry : VocabularyEntry.ALL) {
            softly.assertThat(entry.meaning().byLanguage()).as("%s", entry).hasSize(Phrases.LANGUAGES.size());
            entry.meaning()
                    .byLanguage()
                    .values()
                    .forEach(meaning -> softly.assertThat(meaning)
                            .as("%s", entry)
                            .hasSizeLessThan(260)
                            .matches("\\p{Lu}.*[.]"));
        }
        softly.assertAll();
    }

    @Test
    void aFieldIsOneOfTheDocument() throws IOException {
        JsonNode shared = new YAMLMapper()
                .readTree(Path.of("openapi/openapi.yaml").toFile())
                .path("components");
        Set<String> fields = new TreeSet<>();
        shared.path("schemas")
                .forEach(schema -> schema.path("properties").fieldNames().forEachRemaining(fields::add));
        shared.path("parameters")
                .forEach(parameter -> fields.add(parameter.path("name").textValue()));
        assertThat(VocabularyEntry.ALL.stream()
                        .flatMap(entry -> Stream.of(entry.of().split("\\.")))
                        .distinct())
                .isSubsetOf(fields);
    }

    private static Map<String, Set<String>> codes() throws IOException {
        Map<String, Set<String>> codes = new TreeMap<>();
        enumerations().forEach((name, constants) -> {
            String field = ENUMERATIONS.get(name);
            if (field != null) {
                codes.put(field, field.equals("explain") ? lowerCase(constants) : constants);
            }
        });
        codes.put("rows", Set.of("SAME_COUNTRY"));
        codes.put("passages", Set.of("SAME_COUNTRY"));
        codes.put("problem.code", problems());
        codes.put("warnings.code", warnings());
        codes.put("location", new TreeSet<>(Set.of("query", "path", "header", "body", "cell")));
        codes.put(
                "documents.code",
                of(Stream.concat(
                        FACTS.requirements().stream().map(Requirement::code),
                        FACTS.regimes().stream()
                                .flatMap(regime -> regime.terms().stream())
                                .map(Term::documents)
                                .flatMap(List::stream)
                                .map(Document::code))));
        codes.put("standings.kind", of(FACTS.standings().stream().map(Standing::kind)));
        codes.put("base", of(FACTS.levies().stream().map(Levy::base)));
        return codes;
    }

    private static Map<String, Set<String>> enumerations() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("regional").stream()
                        .filter(JavaClass::isEnum)
                        .collect(Collectors.toMap(JavaClass::getName, VocabularyTest::constants));
    }

    private static Set<String> constants(JavaClass enumeration) {
        return of(enumeration.getEnumConstants().stream().map(constant -> constant.name()));
    }

    /** The codes that have a title. */
    private static Set<String> problems() throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/sentences/problems.properties"))) {
            sentences.load(reader);
        }
        return of(sentences.stringPropertyNames().stream()
                .filter(key -> key.startsWith("title."))
                .map(key -> key.substring("title.".length())));
    }

    /** Those of the code, of what bars the way, and of the dataset's notices. */
    private static Set<String> warnings() throws IOException {
        String source = Files.readString(Path.of("src/main/java/regional/rulebook/Warning.java"));
        return of(Stream.of(
                        CODE_OF_WARNING.matcher(source).results().map(code -> code.group(1)),
                        Stream.of("PROHIBITED", "POSSIBLY_PROHIBITED", "DEPENDS_ON_GOODS", "PERMIT_REQUIRED"),
                        FACTS.notices().stream().map(Notice::code))
                .flatMap(Function.identity()));
    }

    private static Set<String> lowerCase(Set<String> names) {
        return of(names.stream().map(name -> name.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> of(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(TreeSet::new));
    }
}
