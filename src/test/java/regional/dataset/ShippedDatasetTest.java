package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import regional.law.Facts;
import regional.law.Text;

class ShippedDatasetTest {
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "pt");

    @Test
    void hasNoFlaw() {
        assertThat(DatasetRules.check(DatasetFiles.shipped())).isEmpty();
    }

    @Test
    void isTheOneInTheSourceTree() {
        assertThat(DatasetFiles.shipped()).isEqualTo(DatasetFiles.read(Path.of("src/main/resources/dataset")));
    }

    /** A changed sentence loses its translations; they stand in the folder "translations". */
    @Test
    void everySentenceIsTranslated() {
        assertThat(FactTree.of(DatasetFiles.shipped()).all(Text.class))
                .filteredOn(found -> !found.value().byLanguage().keySet().containsAll(LANGUAGES))
                .extracting(found -> found.place() + ": " + found.value().in("en"))
                .isEmpty();
    }

    @Test
    void isReadBackFromJsonAsItWasWritten() throws JsonProcessingException {
        Facts facts = DatasetFiles.shipped();
        String json = FactsFormat.json().writeValueAsString(facts);
        assertThat(FactsFormat.json().readValue(json, Facts.class)).isEqualTo(facts);
    }
}
