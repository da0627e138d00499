package regional.answer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes the answers that show records of the law, each in its presentation. */
@Provider
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public final class AnswerWriter implements MessageBodyWriter<Presented> {
    private final ObjectMapper json;

    public AnswerWriter(ObjectMapper json) {
        this.json = json.copy()
                .registerModule(new AnswerModule())
                // A table has the figures as the law writes them.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Presented.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Presented answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        writer(answer.presentation()).writeValue(body, answer);
    }

    private ObjectWriter writer(Presentation presentation) {
        return json.writer().withAttribute(Presentation.class, presentation);
    }

    /** A record as the JSON that an answer shows of it. */
    public JsonNode tree(Object entry, Presentation presentation) {
        try (TokenBuffer tokens = new TokenBuffer(json, false)) {
            writer(presentation).writeValue(tokens, entry);
            return json.readTree(tokens.asParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
