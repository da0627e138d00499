package regional.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body of one JSON object. */
final class JsonBody {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(JsonNode.class);

    private JsonBody() {}

    /**
     * The object.
     *
     * @param largest in octets
     * @throws HttpProblem 413 when it is larger, 400 when it is no JSON object
     */
    static JsonNode object(byte[] body, int largest) {
        if (body.length > largest) {
            throw Problems.of(
                    413,
                    List.of(Problems.fault(
                            "body", "body", Problems.TOO_LARGE, "detail." + Problems.TOO_LARGE, largest)));
        }
        JsonNode read = parse(body);
        if (read == null || !read.isObject()) {
            throw Problems.ofStatus(400, "body");
        }
        return read;
    }

    private static @Nullable JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
