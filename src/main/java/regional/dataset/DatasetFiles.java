package regional.dataset;

import com.fasterxml.jackson.databind.JsonNode;
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

    private final List<Flaw> flaws = new ArrayList<>();
    private final DatasetBuilder builder = new DatasetBuilder();

    private DatasetFiles() {}

    /**
     * Reads the dataset in a folder, file by file in the order of their names, without asking {@link DatasetRules}.
     *
     * @throws FlawedDataset when files cannot be read as facts; lists the first flaw of every such file
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
        Map<String, Path> byName = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            byName.put(folder.relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byName.forEach(this::read);
        if (flaws.isEmpty()) {
            flaws.addAll(builder.missing());
        }
        refuse(flaws);
        Facts facts = builder.facts();
        refuse(builder.flaws());
        return facts;
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new FlawedDataset(flaws);
        }
    }

    private void read(String name, Path path) {
        switch (kind(name)) {
            case "edition.yaml" -> take(name, path, DatasetBuilder.EditionFile.class, builder::edition);
            case "countries.yaml" -> take(name, path, DatasetBuilder.CountriesFile.class, builder::countries);
            case "instruments/" -> take(name, path, DatasetBuilder.InstrumentsFile.class, builder::instruments);
            case "blocs/" -> take(name, path, JsonNode.class, builder::bloc);
            case "regimes/" -> take(name, path, DatasetBuilder.RegimeFile.class, builder::regime);
            case "suspensions.yaml" -> take(name, path, DatasetBuilder.SuspensionsFile.class, builder::suspensions);
            case "restrictions/" -> take(name, path, DatasetBuilder.RestrictionsFile.class, builder::restrictions);
            case "levies.yaml" -> take(name, path, DatasetBuilder.LeviesFile.class, builder::levies);
            case "notices.yaml" -> take(name, path, DatasetBuilder.NoticesFile.class, builder::notices);
            case "translations/" -> take(name, path, DatasetBuilder.TranslationsFile.class, builder::translations);
            case "pending.yaml" -> take(name, path, DatasetBuilder.PendingFile.class, builder::pending);
            default -> {
                if (!PROSE.contains(name)) {
                    flaws.add(new Flaw("every file belongs to the dataset", name, "a dataset has no such file"));
                }
            }
        }
    }

    /** The folder of a file such as {@code blocs/ecowas.yaml}, else its whole name. */
    private static String kind(String name) {
        int slash = name.indexOf('/') + 1;
        return slash > 0 && name.indexOf('/', slash) < 0 && name.endsWith(".yaml") ? name.substring(0, slash) : name;
    }

    private interface Taker<T> {
        void take(T content) throws IOException;
    }

    private <T> void take(String name, Path path, Class<T> type, Taker<T> taker) {
        YamlFile file = new YamlFile(name, "");
        try {
            file = new YamlFile(name, Files.readString(path));
            taker.take(file.read(type));
        } catch (IOException e) {
            flaws.add(file.flaw(e));
        }
    }
}
