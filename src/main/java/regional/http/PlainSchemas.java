package regional.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Leaves a schema that refers to another with nothing beside the reference but a description: types and examples that are
 * repeated there say the same twice, and tools differ in what they make of it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class PlainSchemas implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            return described(schema).ref(schema.getRef());
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
