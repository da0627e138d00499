package regional.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import regional.law.Facts;

/**
 * How facts are written, alike in the dataset's YAML and in the database's JSON. What is written is read back as an equal
 * value; equal values are written alike; what is not understood is refused.
 */
public final class FactsFormat {
    private static final JsonMapper JSON = strict(JsonMapper.builder()).build();
    // Without it, yes, no, on and off are booleans, whatever they were meant to be
    private static final YAMLMapper YAML = strict(YAMLMapper.builder())
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private FactsFormat() {}

    public static JsonMapper json() {
        return JSON;
    }

    static YAMLMapper yaml() {
        return YAML;
    }

    /**
     * {@code sha256:} and 64 hexadecimal digits, over the facts as JSON in UTF-8 with the keys of every object sorted. So
     * it does not depend on the order in which a record declares its components.
     */
    public static String digest(Facts facts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            // As maps, whose entries are written in the order of their keys.
            String canonical = JSON.writeValueAsString(JSON.convertValue(facts, Object.class));
            return "sha256:" + HexFormat.of().formatHex(sha.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B strict(B builder) {
        JsonInclude.Value notNull = JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null);
        JsonInclude.Value notEmpty = JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null);
        JsonSetter.Value leftOut = JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
        return builder.addModule(new FactsModule())
                .annotationIntrospector(new RequiredUnlessNullable())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .defaultPropertyInclusion(notNull)
                .withConfigOverride(
                        List.class, list -> list.setInclude(notEmpty).setSetterInfo(leftOut))
                .withConfigOverride(Set.class, set -> set.setInclude(notEmpty).setSetterInfo(leftOut))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
