package regional.answer;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes answers of one type in a form other than JSON, whatever else is known of the response. */
public abstract class AnswerWriter<A> implements MessageBodyWriter<A> {
    private final Class<A> answers;

    protected AnswerWriter(Class<A> answers) {
        this.answers = answers;
    }

    /** Writes the body. */
    protected abstract void write(A answer, OutputStream body) throws IOException;

    @Override
    public final boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return answers.isAssignableFrom(type);
    }

    @Override
    public final void writeTo(
            A answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        write(answer, body);
    }
}
