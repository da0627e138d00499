package regional.dataset;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import regional.law.Facts;

/** Reads a dataset from its YAML files. */
public final class DatasetFiles {
    private static final Set<String> PROSE = Set.of("README.md", "CHANGES.md");

    private final List<Violation> violations = new ArrayList<>();
    private final List<DatasetFile> files = new ArrayList<>();

    private DatasetFiles() {}

    /**
     * Reads the dataset in a folder, file by file in the order of their names, without asking {@link DatasetRules}.
     *
     * @throws FlawedDataset when files cannot be read as facts; lists the first violation of every such file
     */
    public static Facts read(Path folder) {
        return new DatasetFiles().facts(folder);
    }

    /** Reads the dataset that is shipped with the service, as {@link #read} does. */
    public static Facts shipped() {
        List<Facts> found = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths("dataset", folder -> found.add(read(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.size() != 1) {
            throw new IllegalStateException("the class path holds " + found.size() + " datasets instead of one");
        }
        return found.getFirst();
    }

    private Facts facts(Path folder) {
        byName(folder).forEach(this::read);
        refuseViolations();
        List<DatasetFile> editions =
                files.stream().filter(DatasetFile::namesEdition).toList();
        if (editions.size() != 1 || !editions.getFirst().namesEditionFully()) {
            add(
                    "one file names the edition",
                    "name, verifiedUntil, published, coverage",
                    editions.isEmpty() ? "no file holds them" : "not all of them stand in one file and in no other");
        }
        refuseViolations();
        Translations translations = new Translations();
        files.forEach(file -> file.translations().forEach(translations::add));
        Facts facts = translations.join(DatasetFile.join(editions.getFirst(), files));
        violations.addAll(translations.violations());
        refuseViolations();
        return facts;
    }

    private static Map<String, Path> byName(Path folder) {
        Map<String, Path> byName = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(file ->
                            byName.put(folder.relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byName;
    }

    private void refuseViolations() {
        if (!violations.isEmpty()) {
            throw new FlawedDataset(violations);
        }
    }

    private void add(String rule, String place, String what) {
        violations.add(Violation.ofFile(rule, place, what));
    }

    private void read(String name, Path path) {
        if (!name.endsWith(".yaml")) {
            if (!PROSE.contains(name)) {
                add("every file belongs to the dataset", name, "a dataset has no such file");
            }
            return;
        }
        YamlFile file = new YamlFile(name, "");
        try {
            file = new YamlFile(name, Files.readString(path));
            files.add(file.read());
        } catch (IOException e) {
            violations.add(file.violation(e));
        }
    }
}
