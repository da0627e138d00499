package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regional.answer.Explain;
import regional.edition.Edition;
import regional.edition.Editions;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Shipment;
import regional.rulebook.Texts;

/** Answers in French and Portuguese: every part that is made of words, and nothing left in English. */
@QuarkusTest
class TranslatedAnswersTest {
    private static final List<LocalDate> DAYS = Stream.of(
                    "1980-01-01", "1998-01-01", "2012-05-01", "2022-04-01", "2025-03-01", "2025-06-01", "2026-11-23")
            .map(LocalDate::parse)
            .toList();

    @Inject
    Editions editions;

    @Inject
    ObjectMapper json;

    @ParameterizedTest(name = "{0}: {2} of {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fr | origin=ML&destination=GH&on=2025-06-01 | summary | Selon les marchandises (indiquer hs) : Mali, exportation interdite : graines de coton, tourteaux de graines de coton, mil, etc. Droit de douane (Ghana) : exonération révocable (traitement transitoire de la CEDEAO) des marchandises originaires (Mali) qui en remplissent les conditions. Reste à savoir : si les marchandises sont originaires du pays d'expédition. Prélèvements en sus : PCC 0,5 % contesté.",
                "pt | origin=ML&destination=GH&on=2025-06-01 | summary | Depende das mercadorias (indicar hs): Mali, exportação proibida: sementes de algodão, bagaço de sementes de algodão, milhete, etc. Direito aduaneiro (Gana): isenção revogável (tratamento transitório da CEDEAO) das mercadorias originárias (Mali) que cumpram as condições. Falta saber: se as mercadorias são originárias do país de onde são enviadas. Imposições na fronteira, além disso: PCC 0,5 % contestada.",
                "fr | origin=CI&destination=ML&on=2022-04-01&hs=2523 | summary | CEDEAO : tout commerce avec ce pays arrêté du 9 janvier 2022 au 2 juillet 2022 (Mali), sauf marchandises exemptées (biens de première nécessité, matériel et équipements médicaux, riz, etc.). Mali : frontière fermée du 10 janvier 2022 au 26 juin 2022 (Côte d'Ivoire ; terre, voie aérienne) (incertain : mode de transport non indiqué). Reste à savoir : si les marchandises sont originaires du pays d'expédition.",
                "pt | origin=GH&destination=FR&on=2025-06-01 | summary | Depende das mercadorias (indicar hs): Gana, exportação proibida: milho, arroz, soja em grão, etc.; Gana, exportação sujeita a autorização: castanha-de-caju em bruto, com casca / karité em bruto / borracha não transformada. Comércio não abrangido nesse dia (origem Gana, destino França): nada se diz do direito.",
                "fr | origin=GM&destination=BF&on=2025-06-01 | levies.find { it.id == 'PC-AES' }.reason | D'après le texte, il est perçu : le pays d'origine ne forme pas d'union douanière avec les États de l'AES, et aucun accord ne dispense expressément du prélèvement. Il n'a pas été précisé s'il est perçu en pratique.",
                "pt | origin=GM&destination=BF&on=2025-06-01&originating=false | levies.find { it.id == 'RS' }.reason | É cobrada sobre todas as importações, mesmo quando não é devido nenhum direito.",
                "fr | origin=ML&destination=GH&on=2025-06-01 | regimes[0].conditions.find { it.code == 'NOT_UNDER_SPECIAL_REGIME' }.text | Les marchandises fabriquées en zone franche ou sous un régime suspensif ou d'exonération sont considérées comme hors du schéma.",
                "pt | origin=SN&destination=CI&on=2025-06-01 | regimes[0].conditions.find { it.code == 'ORIGINATING' }.text | As mercadorias devem ser inteiramente obtidas num membro da UEMOA.",
                "fr | origin=ML&destination=GH&on=2025-06-01 | regimes[0].documents.find { it.code == 'APPROVAL_NUMBER' }.text | Le numéro d'agrément du produit, sur le certificat d'origine et sur la déclaration en douane.",
                "pt | origin=ML&destination=GH&on=2025-06-01 | documents.find { it.code == 'VETERINARY_CERTIFICATE' }.text | Os animais vivos e as carnes só saem do país de origem (Mali) com um certificado sanitário ou zoossanitário do ministério da pecuária.",
                "pt | origin=GH&destination=ML&on=2025-03-01 | warnings.find { it.code == 'DISPUTED' }.text | Entre 29 de janeiro e 21 de maio de 2025, nenhum texto diz como o Burquina Faso, o Mali e o Níger tratam as mercadorias dos Estados da CEDEAO que não são membros da UEMOA. A primeira reunião dos responsáveis das alfândegas da AES acordara em continuar com as tarifas da UEMOA, e alguns falam de um statu quo de facto; não está estabelecido como as alfândegas dos três Estados tratavam estas mercadorias.",
                "fr | origin=GH&destination=ML&on=2025-06-01&explain=full | because.find { it.code == 'MEMBER_NO_LONGER' }.text | Mali : n'est plus membre de l'organisation CEDEAO (depuis : 29 janvier 2025).",
                "pt | origin=GH&destination=ML&on=2025-06-01&explain=full | because.find { it.code == 'MEMBER_NO_LONGER' }.text | Mali: já não é membro da organização CEDEAO (desde: 29 de janeiro de 2025).",
            })
    void aPartIsSaidInTheLanguage(String language, String query, String part, String sentence) {
        assertThat(ask(language, query).getString(part).replace('\u00a0', ' ')).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'Dernière vérification antérieure à la date demandée : régime « traitement transitoire'",
        "pt, 'Última verificação anterior à data pedida: regime «tratamento transitório'"
    })
    void aStaleAnswerSaysSince(String language, String beginning) {
        assertThat(ask(language, "origin=ML&destination=GH&on=2026-11-23")
                        .getString("warnings.find { it.code == 'STALE' }.text")
                        .replace('\u00a0', ' '))
                .startsWith(beginning);
    }

    @Test
    void codesAreTheSameInEveryLanguage() {
        String query = "origin=GH&destination=ML&on=2025-06-01&explain=full";
        JsonPath english = ask("en", query);
        for (String language : List.of("fr", "pt")) {
            JsonPath other = ask(language, query);
            for (String codes : List.of(
                    "verdict",
                    "recommended",
                    "regimes.id",
                    "regimes.conditions.code",
                    "regimes.documents.code",
                    "levies.id",
                    "levies.status",
                    "warnings.code",
                    "because.code",
                    "edition.digest")) {
                assertThat(other.<Object>get(codes)).as(codes).isEqualTo(english.get(codes));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "pt"})
    void noSentenceOfTheDatasetIsLeftInEnglish(String language) {
        Edition edition = editions.current();
        List<String> english = sentences(edition);
        Set<String> seen = new HashSet<>();
        Set<String> left = new HashSet<>();
        for (Question question : questions(edition)) {
            String inEnglish = words(edition, Locale.ENGLISH, question);
            String inOther = words(edition, Locale.of(language), question);
            for (String sentence : english) {
                if (inEnglish.contains(sentence)) {
                    seen.add(sentence);
                    if (inOther.contains(sentence)) {
                        left.add(sentence);
                    }
                }
            }
        }
        assertThat(left).isEmpty();
        assertThat(seen).hasSizeGreaterThan(40);
    }

    private static JsonPath ask(String language, String query) {
        return given().header("Accept-Language", language)
                .get("/v1/eligibility?" + query)
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .extract()
                .jsonPath();
    }

    /** The longest part of every sentence that names no country of the question. */
    private static List<String> sentences(Edition edition) {
        return Texts.ofTheLaw(edition.facts()).stream()
                .map(text -> Arrays.stream(text.in("en").split("\\{[^}]*}", -1))
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow())
                .filter(sentence -> sentence.contains(" "))
                .toList();
    }

    private static List<Question> questions(Edition edition) {
        List<CountryCode> countries = edition.facts().coverage().countries();
        List<Question> questions = new ArrayList<>();
        for (CountryCode origin : countries) {
            for (CountryCode destination : countries) {
                if (!origin.equals(destination)) {
                    // Each pair on one of the days, each day with every country.
                    LocalDate day = DAYS.get(questions.size() % DAYS.size());
                    questions.add(new Question(origin, destination, day, Shipment.UNKNOWN));
                }
            }
        }
        return questions;
    }

    /** All that the answer says, one string a line. */
    private String words(Edition edition, Locale language, Question question) {
        JsonNode answer = json.valueToTree(new Answers(edition, Explain.FULL, language).answer(question, null));
        return answer.findValues("text").stream()
                .map(JsonNode::textValue)
                .collect(Collectors.joining("\n", answer.path("summary").textValue() + "\n", reasons(answer)));
    }

    private static String reasons(JsonNode answer) {
        return String.join("\n", answer.findValuesAsText("reason"));
    }
}
