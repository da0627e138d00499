package regional.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Values for a parameter or a body, derived from what the document says of it: good ones, boundaries, and malformed ones. */
final class WalkInputs {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What no parameter should be given, or few. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\t",
            "\u00a0",
            "0",
            "-1",
            "1e999",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "[object Object]",
            "undefined",
            "'",
            "\"",
            "' OR 1=1 --",
            "../../etc/passwd",
            "%",
            "%00",
            "\u0000",
            "\n",
            "\r\nX: y",
            "\uFEFFML",
            "\u202EML",
            "ML,ML",
            "ML|GH",
            "é",
            "e\u0301",
            "日本",
            "🐪",
            "\uD83D",
            "İ",
            "ß",
            "a".repeat(300),
            "9".repeat(40),
            "1207.40.00.00.00",
            "2025-02-30",
            "2025-1-1",
            "01/02/2025",
            "20250101",
            "2025-01-29T00:00:00Z",
            "9999-12-31",
            "0000-01-01",
            "-0001-01-01",
            "+12025-01-01",
            "today",
            "Mali;",
            "<b>",
            "${x}",
            "*",
            "?",
            "&",
            "=",
            "#",
            "+",
            "ML GH");

    private static final List<String> LETTERS =
            List.of("A", "z", "0", "9", "-", "_", ".", " ", ",", "é", "\u0000", "%", "\"", "{");

    private final Random random;

    WalkInputs(long seed) {
        random = new Random(seed);
    }

    /** Values of a parameter: so many at the least, the first of which is the document's example. */
    List<String> of(JsonNode parameter, int atLeast) {
        JsonNode schema = parameter.path("schema");
        Set<String> values = new LinkedHashSet<>();
        String example = parameter.path("example").asText("1");
        values.add(example);
        schema.path("x-extensible-enum").forEach(code -> {
            values.add(code.asText());
            values.add(code.asText().toLowerCase(Locale.ROOT));
        });
        bounds(schema, values);
        values.addAll(ODD);
        while (values.size() < atLeast) {
            values.add(changed(example));
        }
        return List.copyOf(values);
    }

    private static void bounds(JsonNode schema, Set<String> values) {
        for (String bound : List.of("minimum", "maximum")) {
            if (schema.has(bound)) {
                for (long off = -1; off <= 1; off++) {
                    values.add(String.valueOf(schema.path(bound).longValue() + off));
                }
            }
        }
        for (String bound : List.of("minLength", "maxLength")) {
            if (schema.has(bound)) {
                for (int off = -1; off <= 1; off++) {
                    values.add("M".repeat(Math.max(0, schema.path(bound).intValue() + off)));
                }
            }
        }
        if (schema.path("type").asText().equals("boolean")) {
            values.addAll(List.of("true", "false", "TRUE", "yes", "1"));
        }
        if (schema.path("format").asText().equals("date")) {
            values.addAll(List.of("2025-01-28", "2025-01-29", "1975-05-28", "1975-05-27", "2024-02-29", "2023-02-29"));
        }
    }

    /** A text with one to three letters put in, left out or changed. */
    String changed(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int place = random.nextInt(changed.length() + 1);
            String letter = LETTERS.get(random.nextInt(LETTERS.size()));
            if (place == changed.length() || random.nextInt(3) == 0) {
                changed.insert(place, letter);
            } else if (random.nextBoolean()) {
                changed.deleteCharAt(place);
            } else {
                changed.replace(place, place + 1, letter);
            }
        }
        return changed.toString();
    }

    /** A body with each of its parts in turn left out, or replaced by something of another form. */
    List<String> bodies(JsonNode example) {
        List<String> bodies = new ArrayList<>(List.of(example.toString()));
        parts(example, example, bodies::add);
        return bodies;
    }

    private static void parts(JsonNode whole, JsonNode part, Consumer<String> bodies) {
        if (part instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                JsonNode value = field.getValue();
                object.remove(field.getKey());
                bodies.accept(whole.toString());
                object.set("unknown", value);
                bodies.accept(whole.toString());
                object.remove("unknown");
                for (JsonNode odd : odd()) {
                    object.set(field.getKey(), odd);
                    bodies.accept(whole.toString());
                }
                object.set(field.getKey(), value);
                parts(whole, value, bodies);
            }
        } else if (part instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                for (JsonNode odd : odd()) {
                    array.set(i, odd);
                    bodies.accept(whole.toString());
                }
                array.set(i, value);
                parts(whole, value, bodies);
            }
        }
    }

    private static List<JsonNode> odd() {
        try {
            return List.of(
                    JSON.nullNode(),
                    JSON.readTree("0"),
                    JSON.readTree("-1.5"),
                    JSON.readTree("1e30"),
                    JSON.readTree("true"),
                    JSON.readTree("\"\""),
                    JSON.readTree("\"x\""),
                    JSON.readTree("\"\\u0000\""),
                    JSON.readTree("\"" + "a".repeat(500) + "\""),
                    JSON.readTree("[]"),
                    JSON.readTree("{}"),
                    JSON.readTree("[[[[[[[[[[1]]]]]]]]]]"),
                    JSON.readTree("{\"a\": {\"b\": 1}}"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
