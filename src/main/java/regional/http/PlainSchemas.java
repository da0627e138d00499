package regional.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Leaves a schema that refers to another with nothing beside the reference but a description: types and examples that are
 * repeated there say the same twice, and tools differ in what they make of it. A type that answers show as another one, or as
 * a string, has the schema of that.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class PlainSchemas implements OASFilter {
    /** In the name that the configuration gives to the schema of a type: between what it is shown as and the type. */
    private static final String SHOWN_AS = "-of-";

    private static final String STRING = "#/components/schemas/string";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        List.copyOf(document.getComponents().getSchemas().keySet()).stream()
                .filter(name -> name.contains(SHOWN_AS))
                .forEach(document.getComponents()::removeSchema);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            String shown = schema.getRef().split(SHOWN_AS, 2)[0];
            return shown.equals(STRING)
                    ? described(schema).type(List.of(Schema.SchemaType.STRING))
                    : described(schema).ref(shown);
        }
        List<Schema> choices = schema.getAnyOf();
        return choices == null || choices.stream().allMatch(choice -> choice.getRef() == null)
                ? schema
                : described(schema).anyOf(choices);
    }

    private static Schema described(Schema schema) {
        return OASFactory.createSchema().description(schema.getDescription());
    }
}
