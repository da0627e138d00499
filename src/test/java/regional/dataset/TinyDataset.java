package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import regional.law.Facts;

/** A copy of the tiny dataset, sound until something in it is broken. */
public final class TinyDataset {
    private static final Path SOUND = Path.of("src/test/resources/tiny-dataset");

    private final Path folder;

    private TinyDataset(Path folder) {
        this.folder = folder;
    }

    public static TinyDataset copiedTo(Path folder) {
        try (Stream<Path> files = Files.walk(SOUND)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SOUND.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new TinyDataset(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Facts sound() {
        return DatasetFiles.read(SOUND);
    }

    /** Replaces the first place where the file says the one thing by the other. */
    public TinyDataset replace(String file, String one, String other) {
        String before = content(file);
        assertThat(before).contains(one);
        int at = before.indexOf(one);
        return write(file, before.substring(0, at) + other + before.substring(at + one.length()));
    }

    public TinyDataset write(String file, String content) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String content(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Facts read() {
        return DatasetFiles.read(folder);
    }

    /** What is wrong with its files; empty when they can be read. */
    public List<Violation> flawsOfReading() {
        try {
            read();
            return List.of();
        } catch (FlawedDataset e) {
            return e.violations();
        }
    }
}
