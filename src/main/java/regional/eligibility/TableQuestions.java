package regional.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.table.SentWorkbook;
import regional.table.TableRow;
import regional.table.TableRows;
import regional.table.TextTable;

/** Questions that are the rows of a table. */
final class TableQuestions implements BatchQuestions {
    private final BatchAnswerer answerer;
    private final QuestionColumns columns;
    private final TableRows rows;

    private TableQuestions(BatchAnswerer answerer, QuestionColumns columns, TableRows rows) {
        this.answerer = answerer;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Those of a table that is sent as text.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when its header does not name the columns of questions
     */
    static TableQuestions of(TextTable table, BatchAnswerer answerer) {
        QuestionColumns columns = QuestionColumns.of(table.columns());
        TableRows rows = table.rows(
                columns::isOurs, cells -> answerer.isBetweenCountries(columns.asked(cells, answerer.today())));
        return new TableQuestions(answerer, columns, rows);
    }

    /**
     * Those of a workbook.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 when it is too large, 400 when it is none, or its header does not
     *     name the columns of questions
     */
    static TableQuestions ofWorkbook(InputStream body, BatchAnswerer answerer) throws IOException {
        TableRows rows = SentWorkbook.rows(body);
        try {
            return new TableQuestions(answerer, QuestionColumns.of(rows.header()), rows);
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    @Override
    public List<String> columns() {
        return rows.header();
    }

    @Override
    public @Nullable BatchRow next(Flushable ready) throws IOException {
        TableRow row = rows.next(ready);
        if (row == null) {
            return null;
        }
        String given = columns.id(row);
        JsonNode id = given == null ? null : TextNode.valueOf(given);
        BatchItem answer = row.flaw() == null
                ? answerer.answer(id, columns.asked(row, answerer.today()))
                : answerer.refused(id, row.flaw());
        return new BatchRow(row.line(), row.cells(), answer.at(row.line()));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
