package regional.answer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The JSON of answers as trees, from which the cells of tables are taken. */
@Singleton
public final class AnswerTree {
    private final ObjectMapper json;

    public AnswerTree(ObjectMapper json) {
        // A table has the figures as the law writes them.
        this.json = json.copy()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    /** The JSON of an answer, or of an entry that holds no texts of the law. */
    public JsonNode of(Object shown) {
        return of(shown, json.writer());
    }

    /** The JSON of an entry of an answer that is shown so. */
    public JsonNode of(Object entry, Presentation presentation) {
        return of(entry, json.writer().withAttribute(Presentation.class, presentation));
    }

    private JsonNode of(Object shown, ObjectWriter writer) {
        try (TokenBuffer tokens = new TokenBuffer(json, false)) {
            writer.writeValue(tokens, shown);
            return json.readTree(tokens.asParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
