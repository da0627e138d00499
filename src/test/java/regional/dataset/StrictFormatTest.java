package regional.dataset;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regional.law.Levy;

class StrictFormatTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Bound | 2025-02-30 | 2025-02-30",
                "Bound | 2025-13 | 2025-13",
                "Bound | 29.1.2025 | 29.1.2025",
                "Bound | 1979.5 | quotes",
                "Bound | 1977-12-31/1976-01-01 | 1976-01-01 is before 1977-12-31",
                "InForce | {since: 2025-01-29, till: 2026-01-01} | till",
                "CountryCode | bf | [A-Z]{2}",
                "CountryCode | true | quotes",
                "HsCode | 04.02 | quotes",
                "EditionName | 2026.5 | quotes",
                "Confidence | high | HIGH",
                "Confidence | 2 | number",
                "ConfidenceOverTime | [{since: 2025-07-30, level: LOW}] | no since",
                "ConfidenceOverTime | [] | no since",
                "ConfidenceOverTime | [null] | without a value",
                "Text | {fr: Trois} | English",
                "Text | 12 | not a sentence",
                "Text | {en: 12} | not a sentence",
                "Citation | {place: Art. 91} | instrument",
                "Citation | {instrument: act, place: 91} | String",
                "Citation | {instrument: act, page: 91} | page",
                "Goods | {name: Milk, hs: [null], wider: false} | null",
                "Goods | {name: Milk, hs: [], wider: yes} | boolean",
                "Goods | {name: Milk, hs: [], wider: 1} | boolean",
                "Goods | {name: Milk, hs: []} | wider",
                "Goods | {name: , wider: false} | name",
                "Goods | {name: Milk, name: Butter, wider: false} | Duplicate",
                "Dispute | {citations: [act]} | text",
                "Restriction$Doubt | {partners: , inForce: {}, text: Perhaps.} | any country",
            })
    void whatIsNotUnderstoodIsRefused(String type, String yaml, String word) {
        assertThatThrownBy(() -> FactsFormat.yaml().readValue(yaml, Class.forName("regional.law." + type)))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(word);
    }

    @ParameterizedTest
    @CsvSource({"\"100\"", "1e2", "true", "null"})
    void aFigureIsInPlainDigits(String figure) {
        String rate = "{\"percent\": " + figure + ", \"inForce\": {}, \"confidence\": \"LOW\", \"openedBy\": \"act\"}";
        assertThatThrownBy(() -> FactsFormat.json().readValue(rate, Levy.Rate.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("percent");
    }
}
