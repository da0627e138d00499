package regional.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

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

    /** Schemas of the problem extension, to which nothing refers. */
    private static final List<String> OTHERS = List.of("HttpProblem", "HttpValidationProblem", "Violation");

    /** What the generator says of an answer of which nothing is said. */
    private static final String GENERATED = "OK";

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final IndexView classes;

    public ContractFilter(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OTHERS.forEach(document.getComponents()::removeSchema);
        document.getComponents().getResponses().forEach((name, response) -> ContractExamples.add(response, name));
        Map<String, AnnotationInstance> taking = byOperation(Takes.class);
        Map<String, AnnotationInstance> showing = byOperation(Shows.class);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    AnnotationInstance takes = taking.get(operation.getOperationId());
                    Set<String> taken = takes == null ? Set.of() : taken(takes);
                    AnnotationInstance shows = showing.get(operation.getOperationId());
                    if (shows != null) {
                        show(operation, path, shows, taken, document.getComponents());
                    }
                    Set<String> all = new HashSet<>(taken);
                    all.add(Languages.PARAMETER);
                    if (isInSomeFormat(operation)) {
                        all.add(Format.PARAMETER);
                    }
                    complete(operation, document.getComponents(), method, all);
                }));
    }

    private static boolean isInSomeFormat(Operation operation) {
        return !Format.among(List.copyOf(operation
                        .getResponses()
                        .getAPIResponse("200")
                        .getContent()
                        .getMediaTypes()
                        .keySet()))
                .isEmpty();
    }

    /** The annotations of resource methods, by the ids of their operations. */
    private Map<String, AnnotationInstance> byOperation(Class<?> type) {
        Map<String, AnnotationInstance> found = new HashMap<>();
        for (AnnotationInstance annotation : classes.getAnnotations(DotName.createSimple(type))) {
            AnnotationInstance operation = annotation.target().asMethod().annotation(OPERATION);
            AnnotationValue id = operation == null ? null : operation.value("operationId");
            if (id != null) {
                found.put(id.asString(), annotation);
            }
        }
        return found;
    }

    private static Set<String> taken(AnnotationInstance takes) {
        AnnotationValue goods = takes.value("goods");
        return QueryParameters.names(
                takes.value().asStringArray(), goods == null ? new String[0] : goods.asStringArray());
    }

    private static void show(
            Operation operation, String path, AnnotationInstance shows, Set<String> taken, Components shared) {
        AnnotationValue schema = shows.value("schema");
        String name = shows.value().asString();
        ShownSchemas shown = new ShownSchemas(name, schema == null ? name : schema.asString(), shared);
        Schema answer = taken.contains(SharedParameters.CURSOR)
                ? shown.list(path.substring(path.lastIndexOf('/') + 1), taken.contains("on"))
                : path.endsWith("}") ? shown.single() : shown.itself();
        operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(media -> media.setSchema(answer));
    }

    private static void complete(
            Operation operation, Components shared, PathItem.HttpMethod method, Set<String> taken) {
        operation.addParameter(header(HttpHeaders.ACCEPT_LANGUAGE));
        if (method == PathItem.HttpMethod.GET) {
            operation.addParameter(header(HttpHeaders.IF_NONE_MATCH));
        }
        operation.addParameter(header(EditionAtLeast.NAME));
        Set<String> asked = SharedParameters.describe(operation, shared, taken);
        Map<String, APIResponse> responses =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        refer(responses, ALWAYS);
        APIResponse answer = Objects.requireNonNull(responses.get("200"));
        if (GENERATED.equals(answer.getDescription())) {
            answer.setDescription("The answer: " + operation.getSummary());
        }
        if (method == PathItem.HttpMethod.GET) {
            headers(answer, asked, shared).forEach(name -> refer(answer, name));
        } else {
            responses.remove("304");
            refer(responses, SENT);
        }
        operation.getResponses().setAPIResponses(responses);
        answer.getContent()
                .getMediaTypes()
                .forEach((type, media) -> ContractExamples.add(media, type, operation.getOperationId()));
    }

    private static Parameter header(String name) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER);
    }

    /** What stands beside the answer of a reading operation: only that is tagged, to be kept. */
    private static List<String> headers(APIResponse answer, Set<String> asked, Components shared) {
        List<String> headers = new ArrayList<>(HEADERS);
        if (isDated(answer, shared)) {
            headers.add(AnswerHeaders.ON);
        }
        if (asked.contains(AnswerHeaders.PUBLISHED_BY_PARAMETER)) {
            headers.add(AnswerHeaders.PUBLISHED_BY);
        }
        if (asked.contains(SharedParameters.CURSOR)) {
            headers.add(HttpHeaders.LINK);
        }
        return headers;
    }

    /** Whether the answer itself says which day it is the answer for. */
    private static boolean isDated(APIResponse answer, Components shared) {
        var json = answer.getContent().getMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON);
        if (json == null) {
            return false;
        }
        String schema = json.getSchema().getRef();
        return Objects.requireNonNull(shared.getSchemas().get(schema.substring(schema.lastIndexOf('/') + 1)))
                .getProperties()
                .containsKey("on");
    }

    private static void refer(Map<String, APIResponse> responses, Map<String, String> names) {
        names.forEach((status, name) ->
                responses.put(status, OASFactory.createAPIResponse().ref("#/components/responses/" + name)));
    }

    private static void refer(APIResponse answer, String header) {
        answer.addHeader(header, OASFactory.createHeader().ref("#/components/headers/" + header));
    }
}
