package regional.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import regional.OtherEdition;
import regional.PackagedService;
import regional.StoredByAnother;
import regional.dataset.DatasetFiles;
import regional.dataset.FactsFormat;
import regional.law.EditionName;
import regional.law.Facts;
import regional.postgres.EmbeddedDatabase;
import regional.store.StructuredDatabase;

/** The disk of the database is full before the first start, and again later. A disk of its own: where one may be mounted. */
@Timeout(value = 3, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class FullDiskIT {
    /** Twice what an empty server takes with its log. */
    private static final String SIZE = "128m";

    @Test
    void aFullDiskStopsPublishingNeverAnswering(@TempDir Path directory) throws Exception {
        Path disk = Files.createDirectory(directory.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString());
        if (!mounted) {
            System.out.println("!!! A FULL DISK IS NOT TRIED: none may be mounted here !!!");
        }
        assumeTrue(mounted, "no disk may be mounted");
        Path rest = disk.resolve("rest");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.of(disk.resolve("data")))) {
            fill(rest);
            try (PackagedService service =
                    PackagedService.start(database, Map.of("REGIONAL_EDITION_POLL_INTERVAL", "PT0.2S"))) {
                assertThat(service.await(check -> "DOWN".equals(check.getString("status")))
                                .getString("data.reason"))
                        .contains("No space left on device");
                Files.delete(rest);
                service.awaitReadiness();
                String served = DatasetFiles.shipped().edition().value();

                fill(rest);
                DataSource source = StructuredDatabase.source(database);
                Facts newer = OtherEdition.of(DatasetFiles.shipped(), new EditionName("3000-R01"));
                assertThatThrownBy(() -> StoredByAnother.edition(source, newer, FactsFormat.digest(newer)))
                        .isInstanceOf(SQLException.class)
                        .hasStackTraceContaining("No space left on device");
                service.assertAnswersFrom(served);
                try (PackagedService startedNow = PackagedService.start(database, Map.of())) {
                    startedNow.awaitReadiness();
                    startedNow.assertAnswersFrom(served);
                }

                Files.delete(rest);
                StoredByAnother.edition(source, newer, FactsFormat.digest(newer));
                service.await(check -> "3000-R01".equals(check.getString("data.name")));
                service.assertAnswersFrom("3000-R01");
            }
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    /** Takes all that is left of a disk. */
    private static void fill(Path file) throws IOException {
        byte[] page = new byte[4096];
        try (OutputStream output = Files.newOutputStream(file)) {
            while (true) {
                output.write(page);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left on device");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
