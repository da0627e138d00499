package regional.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Says in the OpenAPI document which properties of an answer are always there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RequiredProperties implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);

    private final IndexView classes;

    public RequiredProperties(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (AnnotationInstance schema : classes.getAnnotations(Schema.class)) {
            if (schema.target().kind() == AnnotationTarget.Kind.CLASS && schema.value("name") != null) {
                var described = document.getComponents()
                        .getSchemas()
                        .get(schema.value("name").asString());
                if (described != null) {
                    described.setRequired(always(schema.target().asClass(), described));
                }
            }
        }
    }

    private @Nullable List<String> always(
            ClassInfo type, org.eclipse.microprofile.openapi.models.media.Schema described) {
        List<String> names = names(type).stream()
                .filter(described.getProperties()::containsKey)
                .toList();
        return names.isEmpty() ? null : names;
    }

    private List<String> names(ClassInfo type) {
        return type.recordComponentsInDeclarationOrder().stream()
                .filter(component -> !component.type().hasAnnotation(NULLABLE) || isShownAsNull(component))
                .flatMap(component -> type.field(component.name()).hasAnnotation(JsonUnwrapped.class)
                        ? names(classes.getClassByName(component.type().name())).stream()
                        : Stream.of(component.name()))
                .toList();
    }

    /** Null is a value of it, and not its absence, as where the answer leaves out what is null. */
    private static boolean isShownAsNull(RecordComponentInfo component) {
        ClassInfo holder = component.declaringClass();
        AnnotationInstance schema = holder.field(component.name()).annotation(SCHEMA);
        return schema != null && schema.value("nullable") != null && !holder.hasDeclaredAnnotation(JsonInclude.class);
    }
}
