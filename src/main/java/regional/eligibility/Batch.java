package regional.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import regional.edition.Edition;
import regional.http.DeclaredParameters;
import regional.http.Explain;
import regional.http.Fault;
import regional.http.Problems;
import regional.http.Reading;

/** Answers many questions of one law, each for itself: a bad one gets its problem in its place and spoils no other. */
final class Batch {
    /** The most levels of a question: its fields, and a list in one of them. */
    private static final int DEEPEST = 8;

    private static final String ID = "id";
    private static final Set<String> FIELDS = Set.of(
            ID,
            "origin",
            "destination",
            "on",
            "goods",
            "hs",
            "originating",
            "approved",
            "specialRegime",
            "certificateIssuedOn");

    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        STRICT.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    private final Edition edition;
    private final Answers answers;
    private final Reading reading;
    private final Locale language;

    Batch(Edition edition, Explain explain, Reading reading) {
        this.edition = edition;
        this.reading = reading;
        this.language = reading.language();
        this.answers = new Answers(edition, explain, language);
    }

    /** The answer to a question that is written in JSON. */
    BatchItem answer(String json) {
        try {
            return answer(STRICT.readTree(json));
        } catch (JsonProcessingException e) {
            return refused(null, Problems.MALFORMED_BODY, "detail.MALFORMED_BODY");
        }
    }

    BatchItem answer(JsonNode question) {
        if (!question.isObject()) {
            return refused(null, Problems.MALFORMED_BODY, "detail.MALFORMED_BODY");
        }
        JsonNode id = question.get(ID);
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : question.properties()) {
            String text = field.getKey().equals(ID) ? "" : text(field.getValue());
            if (text == null) {
                return refused(
                        id,
                        Problems.of(
                                400,
                                List.of(Problems.fault(
                                        "body",
                                        field.getKey(),
                                        Problems.INVALID_VALUE,
                                        "detail." + Problems.INVALID_VALUE,
                                        field.getValue().toString(),
                                        "\"…\""))));
            }
            fields.put(field.getKey(), text);
        }
        return answer(id, fields);
    }

    /** The answer to a question that is given as texts by name. */
    BatchItem answer(@Nullable JsonNode id, Map<String, String> fields) {
        try {
            EligibilityQuery query = DeclaredParameters.fill(new EligibilityQuery(), fields);
            EligibilityQuery.Asked asked = query.read(reading.ofFields(fields, FIELDS), edition.rulebook());
            return BatchItem.answered(
                    id, answers.answer(asked.question(), query.permalink(asked.question(), edition.name())));
        } catch (HttpProblem problem) {
            return refused(id, problem);
        }
    }

    /** A question that is refused before it could be read. */
    BatchItem refused(@Nullable JsonNode id, String code, String key, Object... arguments) {
        Fault fault = Problems.fault("body", "question", code, key, arguments);
        return refused(id, Problems.of(400, List.of(fault)));
    }

    private BatchItem refused(@Nullable JsonNode id, HttpProblem problem) {
        return BatchItem.refused(id, Problems.in(language, problem, ""));
    }

    /** A field's value as a query would have it; {@code null} where it is none. */
    private static @Nullable String text(JsonNode value) {
        if (value.isArray()) {
            StringJoiner several = new StringJoiner(",");
            for (JsonNode element : value) {
                if (!element.isTextual()) {
                    return null;
                }
                several.add(element.textValue());
            }
            return several.toString();
        }
        return value.isTextual() || value.isBoolean() ? value.asText() : null;
    }
}
