package regional.table;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import regional.http.BoundedLines;
import regional.http.Problems;

/** Why a table, or a row of one, cannot be read. */
final class TableProblems {
    private TableProblems() {}

    /** A whole body that is no table. */
    static HttpProblem body(String key, Object... arguments) {
        return malformed("body", key, arguments);
    }

    /** A first line that names no columns. */
    static HttpProblem header() {
        return malformed("header", "detail.NO_COLUMNS");
    }

    static HttpProblem row(String key, Object... arguments) {
        return malformed("row", key, arguments);
    }

    /** A line whose bytes cannot be read. */
    static HttpProblem ofLine(BoundedLines.Unreadable flaw, int number) {
        return switch (flaw) {
            case TOO_LONG -> tooLarge("row", "detail.LINE_TOO_LONG", String.valueOf(number), TextTable.LONGEST_ROW);
            case NOT_TEXT -> row("detail.LINE_NOT_TEXT", String.valueOf(number));
        };
    }

    static HttpProblem tooLarge(String name, String key, Object... arguments) {
        return Problems.of(413, List.of(Problems.error("body", name, Problems.TOO_LARGE, key, arguments)));
    }

    private static HttpProblem malformed(String name, String key, Object... arguments) {
        return Problems.of(400, List.of(Problems.error("body", name, Problems.MALFORMED_BODY, key, arguments)));
    }
}
