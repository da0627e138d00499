package regional.answer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Writes the table of an answer. */
@Provider
@Singleton
@Produces(Table.CSV)
public final class TableWriter implements MessageBodyWriter<Tabular> {
    private final AnswerTree json;

    public TableWriter(AnswerTree json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Tabular answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Iterator<String> lines = answer.table(json).lines().iterator();
        while (lines.hasNext()) {
            body.write(lines.next().getBytes(StandardCharsets.UTF_8));
        }
    }
}
