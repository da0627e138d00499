package regional.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/** A body of one JSON object. */
final class JsonBody {
    /** One more than the deepest that is asked for. */
    private static final int DEEPEST = 8;

    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(JsonNode.class);

    private JsonBody() {}

    /**
     * The object.
     *
     * @param largest in octets; no more is read
     * @throws HttpProblem 413 when it is larger, 400 when it is no JSON object, or deeper than any that is asked for
     */
    static JsonNode object(InputStream body, int largest) throws IOException {
        JsonNode read = parse(bounded(body, largest));
        if (read == null || !read.isObject()) {
            throw Problems.ofStatus(400, "body");
        }
        return read;
    }

    private static byte[] bounded(InputStream body, int largest) throws IOException {
        byte[] read = BoundedInputStream.builder()
                .setInputStream(body)
                .setMaxCount(largest + 1L)
                .get()
                .readAllBytes();
        if (read.length > largest) {
            throw Problems.of(
                    413,
                    List.of(Problems.fault(
                            "body", "body", Problems.TOO_LARGE, "detail." + Problems.TOO_LARGE, largest)));
        }
        return read;
    }

    private static @Nullable JsonNode parse(byte[] body) throws IOException {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
