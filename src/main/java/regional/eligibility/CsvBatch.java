package regional.eligibility;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import regional.answer.AnswerTree;
import regional.answer.ColumnPointers;
import regional.answer.Table;
import regional.http.BoundedLines;
import regional.http.Problems;

/** Questions and answers that are rows of a table. A row is one line; an empty cell is null. */
final class CsvBatch implements BatchFormat {
    private static final ColumnPointers ANSWER = new ColumnPointers(
            "id",
            "origin",
            "destination",
            "on",
            "asked",
            "passage",
            "verdict",
            "meaning",
            "summary",
            "freeMovement",
            "privileges",
            "confidence",
            "recommended",
            "documents",
            "regimes",
            "outcomes",
            "candidates",
            "suspensions",
            "restrictions",
            "levies",
            "missingFacts",
            "warnings",
            "because",
            "stable.since",
            "stable.until",
            "stable.precision",
            "surveyed.since",
            "surveyed.until",
            "surveyed.completeness",
            "verifiedUntil",
            "permalink",
            "software",
            "edition.name",
            "edition.digest",
            "edition.verifiedUntil",
            "problem.status",
            "problem.code",
            "problem.detail",
            "problem.errors");

    private final BatchAnswerer questions;
    private final List<String> columns;
    private final AnswerTree json;

    private CsvBatch(BatchAnswerer questions, List<String> columns, AnswerTree json) {
        this.questions = questions;
        this.columns = columns;
        this.json = json;
    }

    /**
     * The table that begins with the first line.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the line does not name the columns of questions
     */
    static CsvBatch of(BatchAnswerer questions, BoundedLines lines, AnswerTree json) throws IOException {
        BoundedLines.Line header = lines.next(() -> {});
        List<String> columns = header == null || header.flaw() != null ? null : Table.cells(header.text());
        if (columns == null || columns.stream().allMatch(String::isBlank)) {
            throw Problems.of(
                    400, List.of(Problems.error("body", "header", Problems.MALFORMED_BODY, "detail.NO_COLUMNS")));
        }
        questions.checkColumns(columns);
        return new CsvBatch(questions, columns, json);
    }

    @Override
    public BatchAnswerer questions() {
        return questions;
    }

    @Override
    public String opening() {
        return Table.line(ANSWER.names());
    }

    @Override
    public BatchItem answer(String line) {
        List<String> cells = Table.cells(line);
        if (cells == null) {
            return questions.refused(Problems.MALFORMED_BODY, "detail.CELLS");
        }
        if (cells.size() != columns.size()) {
            return questions.refused(Problems.MALFORMED_BODY, "detail.COLUMNS", cells.size(), columns.size());
        }
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            question.put(columns.get(i), cells.get(i).isBlank() ? null : cells.get(i));
        }
        return questions.answerCells(question);
    }

    @Override
    public String line(BatchItem answer) {
        return Table.line(ANSWER.cells(json.of(BatchRow.of(answer))));
    }
}
