package regional.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Completes the OpenAPI document: what all operations share, an answer as an example of each, kept in
 * {@code META-INF/examples/<operationId>.json}, {@code .csv} and {@code .ndjson}, and which properties are always there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {
    private static final Map<String, String> ALWAYS = Map.of(
            "304", "NotModified",
            "400", "BadRequest",
            "404", "NotFound",
            "406", "NotAcceptable",
            "503", "NotReady",
            "default", "Refused");

    /** Where a body is sent. */
    private static final Map<String, String> SENT = Map.of("413", "TooLarge", "415", "UnsupportedMediaType");

    private static final List<String> HEADERS = List.of("ETag", "Cache-Control", AnswerHeaders.EDITION);

    private static final String LINES = "application/x-ndjson";

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);

    private final IndexView classes;

    public ContractFilter(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        List<String> parameters =
                List.copyOf(document.getComponents().getParameters().keySet());
        for (PathItem path : document.getPaths().getPathItems().values()) {
            path.getOperations()
                    .forEach((method, operation) -> complete(operation, parameters, method == PathItem.HttpMethod.GET));
        }
        for (AnnotationInstance schema : classes.getAnnotations(Schema.class)) {
            if (schema.target().kind() == AnnotationTarget.Kind.CLASS && schema.value("name") != null) {
                var described = document.getComponents()
                        .getSchemas()
                        .get(schema.value("name").asString());
                if (described != null) {
                    described.setRequired(always(schema.target().asClass()));
                }
            }
        }
    }

    private @Nullable List<String> always(ClassInfo type) {
        List<String> names = names(type);
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

    /** Null is a value of it, and not its absence. */
    private static boolean isShownAsNull(RecordComponentInfo component) {
        AnnotationInstance schema =
                component.declaringClass().field(component.name()).annotation(SCHEMA);
        return schema != null && schema.value("nullable") != null;
    }

    /** Only what a reading operation answers is tagged, to be kept. */
    private static void complete(Operation operation, List<String> described, boolean reading) {
        boolean inPages = isInPages(operation);
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .map(parameter -> key(operation, parameter, described))
                    .sorted(Comparator.comparingInt(described::indexOf))
                    .map(key -> OASFactory.createParameter().ref("#/components/parameters/" + key))
                    .toList());
        }
        Map<String, APIResponse> responses =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        refer(responses, ALWAYS);
        if (!reading) {
            responses.remove("304");
            refer(responses, SENT);
        }
        operation.getResponses().setAPIResponses(responses);
        APIResponse answer = Objects.requireNonNull(responses.get("200"));
        if (reading) {
            HEADERS.forEach(name -> refer(answer, name));
        }
        if (inPages) {
            refer(answer, HttpHeaders.LINK);
        }
        answer.getContent()
                .getMediaTypes()
                .forEach((type, media) -> exemplify(media, type, operation.getOperationId()));
    }

    private static boolean isInPages(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(each -> each.getName().equals("cursor"));
    }

    private static void refer(Map<String, APIResponse> responses, Map<String, String> names) {
        names.forEach((status, name) ->
                responses.put(status, OASFactory.createAPIResponse().ref("#/components/responses/" + name)));
    }

    private static void refer(APIResponse answer, String header) {
        answer.addHeader(header, OASFactory.createHeader().ref("#/components/headers/" + header));
    }

    private static void exemplify(MediaType media, String type, String operation) {
        if (type.equals(LINES)) {
            media.setExample(new String(example(operation + ".ndjson"), StandardCharsets.UTF_8));
        } else if (type.equals(Table.CSV)) {
            media.schema(OASFactory.createSchema().ref("#/components/schemas/Table"))
                    .setExample(new String(example(operation + ".csv"), StandardCharsets.UTF_8));
        } else if (type.equals(jakarta.ws.rs.core.MediaType.APPLICATION_JSON)) {
            try {
                media.setExample(new ObjectMapper().readValue(example(operation + ".json"), Object.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A parameter is described once for all operations: one of the query by its name, one of the path by path-name. What
     * lists mean by it is told apart, by list-name, where that is not the same.
     */
    private static String key(Operation operation, Parameter parameter, List<String> described) {
        String name = parameter.getName();
        if (parameter.getIn() == Parameter.In.PATH) {
            return "path-" + name;
        }
        String inLists = "list-" + name;
        return isInPages(operation) && described.contains(inLists) ? inLists : name;
    }

    private static byte[] example(String of) {
        String name = "META-INF/examples/" + of;
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the operation has no example: put {} into " + name
                        + ", its request into examples.csv, and run ExamplesTest with -Dexamples.write=true");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
