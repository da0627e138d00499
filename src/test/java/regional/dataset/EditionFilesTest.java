package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regional.law.Facts;

/** An edition goes out as files and comes back as the same edition. */
class EditionFilesTest {
    private static byte[] zipped(Facts facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionFiles.zip(facts, out);
        return out.toByteArray();
    }

    @Test
    void theShippedEditionComesBackWithItsDigest(@TempDir Path folder) throws IOException {
        Facts facts = DatasetFiles.shipped();
        Facts back = ZippedEdition.read(zipped(facts), folder);
        assertThat(back).isEqualTo(facts);
        assertThat(FactsFormat.digest(back)).isEqualTo(FactsFormat.digest(facts));
        assertThat(DatasetRules.check(back)).isEmpty();
    }

    @Test
    void soDoesWhatWasPublishedByADay(@TempDir Path folder) throws IOException {
        Facts facts = DatasetFiles.shipped().publishedBy(LocalDate.parse("2024-01-27"));
        assertThat(FactsFormat.digest(ZippedEdition.read(zipped(facts), folder)))
                .isEqualTo(FactsFormat.digest(facts));
    }

    @Test
    void theSameEditionIsTheSameBytes() throws IOException {
        Facts facts = DatasetFiles.shipped();
        assertThat(zipped(facts)).isEqualTo(zipped(facts)).hasSizeLessThan(1_000_000);
    }
}
