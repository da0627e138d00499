package regional.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Leaves a schema that refers to another with nothing beside the reference but a description: types and examples that are
 * repeated there say the same twice, and tools differ in what they make of it. A type that answers show as another one, or as
 * a string, has the schema of that; an enumeration, to which values are added later, has one of {@link CodeSchemas}. A number
 * says how wide it is.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class PlainSchemas implements OASFilter {
    /** In the name that the configuration gives to the schema of a type: between what it is shown as and the type. */
    private static final String SHOWN_AS = "-of-";

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String STRING = SCHEMAS + "string";

    /** The forms of what is a string in JSON; those that may be null say so themselves, and refer to nothing. */
    private static final Map<String, String> FORMS = Map.of(SCHEMAS + "Day", "date", SCHEMAS + "Moment", "date-time");

    private final Set<String> enumerations;

    public PlainSchemas(IndexView classes) {
        enumerations = classes.getKnownClasses().stream()
                .filter(ClassInfo::isEnum)
                .map(type -> SCHEMAS + type.simpleName())
                .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        List.copyOf(document.getComponents().getSchemas().keySet()).stream()
                .filter(name -> name.contains(SHOWN_AS) || isEnumeration(SCHEMAS + name))
                .forEach(document.getComponents()::removeSchema);
        CodeSchemas.describe(document.getComponents());
        PropertyDescriptions.add(document.getComponents());
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            String shown = schema.getRef().split(SHOWN_AS, 2)[0];
            return shown.equals(STRING) || isEnumeration(shown)
                    ? described(schema).type(List.of(Schema.SchemaType.STRING))
                    : described(schema).ref(shown);
        }
        List<Schema> choices = schema.getAnyOf();
        if (choices == null) {
            return List.of(Schema.SchemaType.NUMBER).equals(schema.getType()) ? schema.format("double") : schema;
        }
        String form = choices.stream()
                .filter(choice -> choice.getRef() != null)
                .map(choice -> FORMS.get(choice.getRef()))
                .findFirst()
                .orElse(null);
        if (form != null) {
            return described(schema)
                    .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL))
                    .format(form);
        }
        return choices.stream().anyMatch(choice -> choice.getRef() != null)
                ? described(schema).anyOf(choices)
                : described(schema)
                        .type(choices.stream()
                                .flatMap(choice -> choice.getType().stream())
                                .toList());
    }

    /** The second one of the same simple name has a number behind it. */
    private boolean isEnumeration(String reference) {
        return enumerations.contains(reference.replaceFirst("\\d+$", ""));
    }

    private static Schema described(Schema schema) {
        return OASFactory.createSchema().description(schema.getDescription());
    }
}
