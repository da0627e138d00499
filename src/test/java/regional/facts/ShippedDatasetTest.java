package regional.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import regional.rulebook.Facts;

class ShippedDatasetTest {
    @Test
    void hasNoFlaw() {
        assertThat(DatasetRules.check(DatasetFiles.shipped())).isEmpty();
    }

    @Test
    void isTheOneInTheSourceTree() {
        assertThat(DatasetFiles.shipped()).isEqualTo(DatasetFiles.read(Path.of("src/main/resources/dataset")));
    }

    @Test
    void isReadBackFromJsonAsItWasWritten() throws JsonProcessingException {
        Facts facts = DatasetFiles.shipped();
        String json = FactsFormat.json().writeValueAsString(facts);
        assertThat(FactsFormat.json().readValue(json, Facts.class)).isEqualTo(facts);
    }
}
