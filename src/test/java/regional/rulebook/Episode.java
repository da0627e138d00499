package regional.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.Mode;
import regional.law.Question;
import regional.law.RegimeId;
import regional.law.Shipment;

/**
 * The specification tables under {@code src/test/resources/episodes}: one file a historical episode. What the keys in their
 * column {@code because} stand for is said by {@code sources.csv} beside them.
 */
public final class Episode {
    static final Path FOLDER = Path.of("src/test/resources/episodes");
    static final Path SOURCES = FOLDER.resolve("sources.csv");

    private Episode() {}

    /** The tables of decisions: all but those of members and standings. */
    public static List<Path> decisions() throws IOException {
        return tables().stream()
                .filter(file -> !Set.of("members.csv", "standings.csv")
                        .contains(file.getFileName().toString()))
                .toList();
    }

    /** Every table, whose rows say what they rest on. */
    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.equals(SOURCES)).sorted().toList();
        }
    }

    static Question question(CSVRecord row) {
        Shipment shipment = new Shipment(
                row.get("goods").isEmpty() ? null : GoodsClass.valueOf(row.get("goods")),
                row.get("hs").isEmpty() ? null : new HsCode(row.get("hs").replace(".", "")),
                truth(row.get("originating")),
                approved(row.get("approved")),
                truth(row.get("specialRegime")),
                null,
                row.isMapped("mode") && !row.get("mode").isEmpty() ? Mode.valueOf(row.get("mode")) : null);
        return new Question(
                new CountryCode(row.get("origin")),
                new CountryCode(row.get("destination")),
                LocalDate.parse(row.get("on")),
                shipment);
    }

    private static @Nullable Boolean truth(String cell) {
        return switch (cell) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    private static @Nullable Set<RegimeId> approved(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return cell.equals("NOT_APPROVED")
                ? Set.of()
                : Stream.of(cell.split("\\|")).map(RegimeId::new).collect(Collectors.toSet());
    }
}
