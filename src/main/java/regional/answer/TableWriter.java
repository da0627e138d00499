package regional.answer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Writes the table of an answer. */
@Provider
@Singleton
@Produces(Table.CSV)
public final class TableWriter extends AnswerWriter<Tabular> {
    private final AnswerTree json;

    public TableWriter(AnswerTree json) {
        super(Tabular.class);
        this.json = json;
    }

    @Override
    protected void write(Tabular answer, OutputStream body) throws IOException {
        Iterator<String> lines = answer.table(json).lines().iterator();
        while (lines.hasNext()) {
            body.write(lines.next().getBytes(StandardCharsets.UTF_8));
        }
    }
}
