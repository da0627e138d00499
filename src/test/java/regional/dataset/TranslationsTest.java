package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regional.law.Levy;
import regional.law.Text;

class TranslationsTest {
    private static final String LEVY = """
            translations:
              - en: A small
                  levy.
                fr: Un petit prélèvement.
                pt: Uma pequena imposição.
            """;

    @Test
    void aSentenceIsJoinedByItsTranslations(@TempDir Path folder) {
        Text text = TinyDataset.copiedTo(folder).write("translations/levies.yaml", LEVY).read().levies().stream()
                .map(Levy::text)
                .findFirst()
                .orElseThrow();
        assertThat(text.in("en")).isEqualTo("A small levy.");
        assertThat(text.in("fr")).isEqualTo("Un petit prélèvement.");
        assertThat(text.in("pt")).isEqualTo("Uma pequena imposição.");
    }

    @Test
    void aSentenceThatHasLanguagesOfItsOwnKeepsThem(@TempDir Path folder) {
        String other = LEVY.replace("A small\n      levy.", "Treaties of before");
        assertThat(TinyDataset.copiedTo(folder)
                        .write("translations/edition.yaml", other)
                        .flawsOfReading())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.rule()).isEqualTo("every translation is used"));
    }

    @Test
    void aTranslationOfWhatNoFactSaysIsAFlaw(@TempDir Path folder) {
        String stale = LEVY.replace("A small", "A large");
        assertThat(TinyDataset.copiedTo(folder)
                        .write("translations/levies.yaml", stale)
                        .flawsOfReading())
                .hasToString("[translations: no fact says 'A large levy.' [every translation is used]]");
    }

    @Test
    void aSentenceIsTranslatedOnce(@TempDir Path folder) {
        TinyDataset dataset = TinyDataset.copiedTo(folder)
                .write("translations/levies.yaml", LEVY)
                .write("translations/more.yaml", LEVY);
        assertThat(dataset.flawsOfReading())
                .hasToString("[translations: 'A small levy.' twice [a sentence is translated once]]");
    }
}
