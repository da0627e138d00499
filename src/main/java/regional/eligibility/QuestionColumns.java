package regional.eligibility;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.edition.EditionChoice;
import regional.http.CellParameters;
import regional.http.ProblemError;
import regional.http.Problems;
import regional.law.Folding;
import regional.table.CellKind;
import regional.table.TableRow;

/** Which columns of a table give what of a question; the others are the asker's own and are carried through. */
final class QuestionColumns {
    private static final List<String> REQUIRED = List.of("origin", "destination");
    private static final Set<String> DAYS = Set.of("on", "certificateIssuedOn");
    private static final String CODE = "hs";

    /** An empty cell is no fact left out, but a lost one. */
    private static final String LOST_WHERE_EMPTY = "on";

    /** What stands in the place of a byte that is no text. */
    private static final char UNREADABLE = '\uFFFD';

    /** By their folded names, those of questions. */
    private static final Map<String, String> NAMES =
            folded(Stream.concat(Stream.of(BatchAnswerer.ID), QuestionReader.SINGLE.stream()));

    /** What holds for a whole table, and is given in its address. */
    private static final Map<String, String> FOR_ALL =
            folded(Stream.of("explain", EditionChoice.PUBLISHED_BY, EditionChoice.EDITION));

    private static final Map<String, String> OF_ANSWERS =
            folded(Stream.concat(Stream.of(AnswerColumns.LINE), AnswerColumns.NAMES.stream()));

    /** One a column; {@code null} for those that are carried. */
    private final List<@Nullable String> names;

    private QuestionColumns(List<@Nullable String> names) {
        this.names = names;
    }

    private static Map<String, String> folded(Stream<String> names) {
        return names.collect(Collectors.toUnmodifiableMap(Folding::fold, name -> name));
    }

    /** Whether the header gives the columns that every question has. */
    static boolean fit(List<String> header) {
        return names(header).containsAll(REQUIRED);
    }

    private static List<@Nullable String> names(List<String> header) {
        List<@Nullable String> names = new ArrayList<>(header.size());
        header.forEach(column -> names.add(NAMES.get(Folding.fold(column))));
        return names;
    }

    /**
     * Reads a header.
     *
     * @throws HttpProblem 400 with all that is wrong with it
     */
    static QuestionColumns of(List<String> header) {
        List<@Nullable String> names = names(header);
        List<String> absent = QuestionReader.SINGLE.stream()
                .filter(name -> !names.contains(name))
                .toList();
        List<ProblemError> errors = new ArrayList<>();
        Set<String> likely = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            String name = names.get(i);
            String folded = Folding.fold(column);
            if (name != null) {
                int times = Collections.frequency(names, name);
                if (times > 1 && names.indexOf(name) == i) {
                    errors.add(error(column, Problems.DUPLICATE_PARAMETER, "detail.COLUMN_TWICE", name, times));
                }
            } else if (FOR_ALL.containsKey(folded)) {
                errors.add(error(
                        column, Problems.UNKNOWN_PARAMETER, "detail.COLUMN_FOR_ALL", column, FOR_ALL.get(folded)));
            } else if (OF_ANSWERS.containsKey(folded)) {
                errors.add(error(column, Problems.INVALID_VALUE, "detail.COLUMN_OF_ANSWERS", column));
            } else {
                String meant = OtherColumnNames.meant(column, absent);
                if (meant != null) {
                    likely.add(meant);
                    errors.add(error(column, Problems.UNKNOWN_PARAMETER, "detail.COLUMN_MEANT", column, meant)
                            .suggesting(meant));
                }
            }
        }
        REQUIRED.stream()
                .filter(name -> absent.contains(name) && !likely.contains(name))
                .forEach(name ->
                        errors.add(error(name, Problems.MISSING_PARAMETER, "detail.NO_COLUMN", shown(header), name)));
        if (!errors.isEmpty()) {
            throw Problems.of(400, errors);
        }
        return new QuestionColumns(names);
    }

    private static ProblemError error(String name, String code, String key, Object... arguments) {
        return Problems.error("body", name, code, key, arguments);
    }

    private static String shown(List<String> header) {
        return String.join(" | ", header);
    }

    /** Whether the column is not carried. */
    boolean isOurs(int column) {
        return names.get(column) != null;
    }

    /** The row's own id; {@code null} where there is none, or it cannot be read. */
    @Nullable
    String id(TableRow row) {
        int column = names.indexOf(BatchAnswerer.ID);
        String id = column < 0 ? "" : row.cells().get(column);
        return id.isEmpty() || (row.flaw() != null && id.indexOf(UNREADABLE) >= 0) ? null : id;
    }

    /** What the row asks; a cell that cannot be what its column gives is reported. */
    CellParameters asked(TableRow row, LocalDate today) {
        CellParameters asked = new CellParameters(today);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean unreadable = row.kind(i) == CellKind.ERROR || row.kind(i) == CellKind.NO_VALUE;
            if (name != null && (unreadable || !name.equals(BatchAnswerer.ID))) {
                put(asked, name, row.kind(i), row.cells().get(i));
            }
        }
        return asked;
    }

    private static void put(CellParameters asked, String name, CellKind kind, String cell) {
        boolean whole = cell.indexOf('.') < 0 && cell.indexOf('-') < 0;
        if (kind == CellKind.ERROR) {
            asked.misread(name, Problems.INVALID_VALUE, "detail.CELL_ERROR", cell);
        } else if (kind == CellKind.NO_VALUE) {
            asked.misread(name, Problems.INVALID_VALUE, "detail.CELL_NO_VALUE");
        } else if (kind == CellKind.NUMBER && DAYS.contains(name)) {
            asked.misread(name, Problems.INVALID_DATE, "detail.CELL_NO_DATE", cell);
        } else if (kind != CellKind.TEXT && name.equals(CODE) && !whole) {
            asked.misread(name, Problems.INVALID_VALUE, "detail.CELL_NO_CODE", cell);
        } else if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
            asked.misread(name, Problems.INVALID_VALUE, "detail.LINE_BREAK");
        } else if (!TableRow.isBlank(cell)) {
            asked.put(name, cell);
        } else if (name.equals(LOST_WHERE_EMPTY)) {
            asked.misread(name, Problems.MISSING_PARAMETER, "detail.MISSING_PARAMETER.day", name);
        }
    }

    /** What the cells of a line would ask, were they a row. */
    CellParameters asked(List<String> cells, LocalDate today) {
        return asked(new TableRow(1, cells, List.of(), null), today);
    }
}
