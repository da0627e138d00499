package regional.http;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import regional.text.Phrases;

/**
 * The codes of the OpenAPI document: a schema of its own for each open set of them, with the values that there are and what
 * they mean, as {@code /v1/vocabulary} says it. They stay strings, since values may be added.
 */
final class CodeSchemas {
    /** The values known so far, by the convention of Zalando's guidelines: others may be added. */
    static final String VALUES = "x-extensible-enum";

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Phrases MEANINGS = Phrases.of("vocabulary", Phrases.LANGUAGES.getFirst());

    /** The names of the schemas, by the field of the vocabulary. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("askedBy", "AskedBy"),
            entry("base", "LevyBase"),
            entry("basis", "RegimeBasis"),
            entry("because.code", "StepCode"),
            entry("cause", "DifferenceCause"),
            entry("completeness", "SurveyCompleteness"),
            entry("conditions.code", "ConditionCode"),
            entry("conditions.status", "ConditionStatus"),
            entry("confidence", "Confidence"),
            entry("decides", "DecidedPart"),
            entry("direction", "ChangeDirection"),
            entry("documents.code", "PaperCode"),
            entry("documents.status", "PaperStatus"),
            entry("effect", "SuspensionEffect"),
            entry("event", "EventType"),
            entry("explain", "ExplainLevel"),
            entry("goods", "GoodsClass"),
            entry("hits", "RestrictionHit"),
            entry("how", "SurveyMethod"),
            entry("kind", "FactKind"),
            entry("levies.status", "LevyStatus"),
            entry("location", "ErrorLocation"),
            entry("modes", "TransportMode"),
            entry("part", "FactPart"),
            entry("passage", "Passage"),
            entry("passages", "MatrixPassage"),
            entry("precision.kind", "BoundKind"),
            entry("problem.code", "ProblemCode"),
            entry("read", "InstrumentReading"),
            entry("reasons", "HitReason"),
            entry("regimes.status", "RegimeStatus"),
            entry("restrictions.kind", "RestrictionKind"),
            entry("rows", "MatrixVerdict"),
            entry("standings.kind", "StandingKind"),
            entry("surveys.kind", "SurveyKind"),
            entry("suspensions.status", "SuspensionStatus"),
            entry("tier", "InstrumentTier"),
            entry("validity", "PaperValidity"),
            entry("verdict", "Verdict"),
            entry("warnings.code", "WarningCode"));

    /** The fields of properties that have another name than theirs. */
    private static final Map<String, String> OTHERS = Map.of(
            "ConfidenceStep.level", "confidence",
            "LevyRule.status", "levies.status",
            "Product.usually", "goods",
            "Requirement.code", "documents.code",
            "Requirement.status", "documents.status",
            "ProblemError.code", "problem.code",
            "PassageTurn.before", "passage",
            "PassageTurn.after", "passage");

    /** What a cell of the matrix shows besides its own codes. */
    private static final Map<String, String> ALSO = Map.of("rows", "verdict", "passages", "passage");

    private final Map<String, Set<String>> holders = new HashMap<>();

    private CodeSchemas(Map<String, Schema> schemas) {
        schemas.values()
                .forEach(schema -> properties(schema)
                        .forEach((name, property) -> Stream.ofNullable(
                                        leaf(property).getRef())
                                .forEach(ref -> holders.computeIfAbsent(
                                                ref.substring(SCHEMAS.length()), _ -> new TreeSet<>())
                                        .add(name))));
    }

    /** Has properties refer to the schemas of their codes, and parameters name theirs. */
    static void describe(Components shared) {
        Map<String, Schema> schemas = new TreeMap<>(shared.getSchemas());
        CodeSchemas codes = new CodeSchemas(schemas);
        schemas.forEach((holder, schema) -> properties(schema).forEach((name, property) -> {
            String field = codes.field(holder, name);
            if (field != null && isText(leaf(property))) {
                schema.addProperty(name, referring(property, field));
            }
        }));
        NAMES.forEach((field, name) -> shared.addSchema(name, schema(field)));
        shared.getParameters().values().forEach(CodeSchemas::describe);
    }

    private static void describe(Parameter parameter) {
        String name = parameter.getName().replaceFirst("2$", "");
        String field = name.equals("mode") ? "modes" : name;
        if (parameter.getIn() == Parameter.In.QUERY && NAMES.containsKey(field) && !field.equals("kind")) {
            parameter.getSchema().addExtension(VALUES, values(field));
        }
    }

    /** The field of a property: as it is named within the objects around it, or by itself; {@code null} for no code. */
    private @Nullable String field(String holder, String property) {
        String other = property.equals("mode") ? "modes" : OTHERS.get(holder + "." + property);
        return other != null
                ? other
                : Stream.concat(
                                holders.getOrDefault(holder, Set.of()).stream().map(around -> around + "." + property),
                                Stream.of(property))
                        .filter(NAMES::containsKey)
                        .findFirst()
                        .orElse(null);
    }

    private static Schema referring(Schema property, String field) {
        return property.getItems() == null
                ? OASFactory.createSchema()
                        .ref(SCHEMAS + Objects.requireNonNull(NAMES.get(field)))
                        .description(property.getDescription())
                : property.items(referring(property.getItems(), field));
    }

    private static Schema schema(String field) {
        Schema schema = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description("Values may be added to these:\n\n"
                        + sets(field)
                                .flatMap(of ->
                                        codes(of).map(code -> "- `" + code + "`: " + MEANINGS.say(of + "." + code)))
                                .collect(Collectors.joining("\n")));
        schema.addExtension(VALUES, values(field));
        return schema;
    }

    private static List<String> values(String field) {
        return new ArrayList<>(sets(field).flatMap(CodeSchemas::codes).toList());
    }

    private static Stream<String> sets(String field) {
        return Stream.concat(Stream.ofNullable(ALSO.get(field)), Stream.of(field));
    }

    private static Stream<String> codes(String field) {
        return MEANINGS.keys().stream()
                .filter(key -> key.substring(0, key.lastIndexOf('.')).equals(field))
                .map(key -> key.substring(field.length() + 1))
                .sorted();
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : Map.copyOf(schema.getProperties());
    }

    private static Schema leaf(Schema schema) {
        return schema.getItems() == null ? schema : leaf(schema.getItems());
    }

    private static boolean isText(Schema schema) {
        return List.of(Schema.SchemaType.STRING).equals(schema.getType());
    }
}
