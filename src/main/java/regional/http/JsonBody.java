package regional.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON that a request holds, read strictly: no field twice, nothing after the end, numbers as they are written. */
public final class JsonBody {
    /** The most levels of objects and lists within each other. */
    private static final int DEEPEST = 8;

    /** A number with more digits, before or after the point, is none that anybody means. */
    private static final int MOST_DIGITS = 9;

    /** How the parser begins to say that there are too many tokens. */
    private static final String TOO_MANY = "Token count";

    /** How the parser says that an object has a field twice. */
    private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']*)'");

    /** An empty object takes thirty times its bytes. A scenario of all that may be in one has fewer values, and a thousand questions. */
    private static final int MOST_TOKENS = 100_000;

    private static final ObjectReader JSON = reader(DEEPEST);
    private static final ObjectReader OF_MANY = reader(StreamReadConstraints.DEFAULT_MAX_DEPTH);

    private JsonBody() {}

    private static ObjectReader reader(int deepest) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(deepest)
                                .maxTokenCount(MOST_TOKENS)
                                .build())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build()
                .readerFor(JsonNode.class);
    }

    /**
     * The object that a body is; no more of it is read than is needed to see that it is too large.
     *
     * @param largest in bytes
     * @throws HttpProblem 413 when it is larger, 400 when it is no JSON object or has too many levels
     */
    public static JsonNode object(InputStream body, int largest) throws IOException {
        return object(read(JSON, body, largest));
    }

    /** Likewise JSON of many parts, each of which is still to be held to its {@linkplain #checkDepth levels}. */
    public static JsonNode ofMany(InputStream body, int largest) throws IOException {
        return read(OF_MANY, body, largest);
    }

    /**
     * Lets a part pass.
     *
     * @throws HttpProblem 400 when it has too many levels
     */
    public static void checkDepth(JsonNode part) {
        if (isDeeper(part, DEEPEST)) {
            throw refused(400, Problems.MALFORMED_BODY, "detail.TOO_DEEP", DEEPEST);
        }
    }

    private static boolean isDeeper(JsonNode part, int levels) {
        if (!part.isContainerNode()) {
            return false;
        }
        boolean deeper = levels == 0;
        for (Iterator<JsonNode> parts = part.elements(); !deeper && parts.hasNext(); ) {
            deeper = isDeeper(parts.next(), levels - 1);
        }
        return deeper;
    }

    private static JsonNode read(ObjectReader json, InputStream body, int largest) throws IOException {
        byte[] read = new RequestBody(body).readNBytes(largest + 1);
        if (read.length > largest) {
            throw refused(413, Problems.TOO_LARGE, "detail." + Problems.TOO_LARGE, largest);
        }
        try {
            return json.readTree(read);
        } catch (JsonProcessingException | NumberFormatException e) {
            throw refused(e);
        }
    }

    /**
     * The object that a line is.
     *
     * @throws HttpProblem 400 when it is no JSON object
     */
    public static JsonNode object(String line) {
        try {
            return object(JSON.readTree(line));
        } catch (JsonProcessingException | NumberFormatException e) {
            throw refused(e);
        }
    }

    private static JsonNode object(JsonNode read) {
        if (!read.isObject()) {
            throw Problems.of(
                    400, List.of(Problems.error("body", "body", Problems.MALFORMED_BODY, "detail.NO_OBJECT")));
        }
        return read;
    }

    /** The parser passes on that an exponent is larger than any number has. */
    private static HttpProblem refused(Exception unreadable) {
        if (unreadable instanceof StreamConstraintsException tooMuch) {
            if (tooMuch.getOriginalMessage().startsWith(TOO_MANY)) {
                return refused(413, Problems.TOO_LARGE, "detail.TOKENS", MOST_TOKENS);
            }
            return refused(400, Problems.MALFORMED_BODY, "detail.TOO_DEEP", DEEPEST);
        }
        Matcher twice = TWICE.matcher(String.valueOf(unreadable.getMessage()));
        if (twice.find()) {
            return refused(twice.group(1), "detail.FIELD_TWICE", twice.group(1));
        }
        JsonLocation place = unreadable instanceof JsonProcessingException json ? json.getLocation() : null;
        return place == null
                ? Problems.ofStatus(400, "body")
                : refused(
                        "body",
                        "detail.NO_JSON",
                        String.valueOf(place.getLineNr()),
                        String.valueOf(place.getColumnNr()));
    }

    private static HttpProblem refused(String name, String key, Object... arguments) {
        return Problems.of(400, List.of(Problems.error("body", name, Problems.MALFORMED_BODY, key, arguments)));
    }

    private static HttpProblem refused(int status, String code, String key, int bound) {
        return Problems.of(status, List.of(Problems.error("body", "body", code, key, bound)));
    }

    /** Whether it is a text, or true or false, which are read as texts. */
    static boolean isText(JsonNode value) {
        return value.isTextual() || value.isBoolean();
    }

    /** Whether it is a number with few enough digits for a percentage or a rank. */
    static boolean isShort(JsonNode value) {
        if (!value.isNumber()) {
            return false;
        }
        BigDecimal number = value.decimalValue();
        return Math.abs(number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }
}
