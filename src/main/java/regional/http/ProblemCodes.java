package regional.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Gives the problems that the framework finds, such as an unknown path or a wrong method, the form of all others. */
@ApplicationScoped
class ProblemCodes implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemCodes.class);

    private final Operations operations;

    ProblemCodes(Operations operations) {
        this.operations = operations;
    }

    /** Instead of the framework's own answer. */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException mismatched) {
        return ofJson(mismatched).toResponse();
    }

    @ServerExceptionMapper
    Response brokenOff(RequestBody.BrokenOff e) {
        LOG.debug("The body of a request broke off", e);
        return Problems.of(400, List.of(Problems.error("body", "body", Problems.MALFORMED_BODY, "detail.BROKEN")))
                .toResponse();
    }

    /** Before the problem is translated: the framework answers OPTIONS for every path below that of a resource. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    void refuseOptionsOfNothing(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                && response.getStatus() == 200
                && operations
                        .at(CurrentRequestManager.get().getPathWithoutPrefix())
                        .methods()
                        .isEmpty()) {
            response.setStatus(404);
            response.getHeaders().remove(HttpHeaders.ALLOW);
            String path = request.getUriInfo().getPath();
            response.setEntity(Problems.ofStatus(404, path), new Annotation[0], HttpProblem.MEDIA_TYPE);
        }
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            // The framework adds the path as the instance; it identifies nothing.
            return HttpProblem.builder(problem).withInstance(null).build();
        }
        if (context.cause instanceof JsonProcessingException json) {
            return ofJson(json);
        }
        int status = problem.getStatusCode();
        String path = String.valueOf(context.path);
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        Operations.Offer offer = operations.at(request.getPathWithoutPrefix());
        HttpProblem.Builder coded = HttpProblem.builder(
                switch (status) {
                    case 404, 405 -> ofMethod(path, request.getMethod(), offer.methods());
                    case 406 -> ofAccept(path, offer.produced(request.getMethod()));
                    case 415 -> ofBody(path, offer.consumed(request.getMethod()));
                    default -> Problems.ofStatus(status, path);
                });
        problem.getHeaders().forEach(coded::withHeader);
        return coded.build();
    }

    private static HttpProblem ofMethod(String path, String method, Set<String> taken) {
        if (taken.isEmpty() || taken.contains(method)) {
            return Problems.ofStatus(404, path);
        }
        String names = String.join(", ", taken);
        return HttpProblem.builder(Problems.ofStatus(405, path, names))
                .withHeader(HttpHeaders.ALLOW, names)
                .build();
    }

    private static HttpProblem ofAccept(String path, List<String> produced) {
        String formats = Format.among(produced).stream().map(Format::parameter).collect(Collectors.joining(", "));
        return Problems.ofStatus(406, path, String.join(", ", produced), formats);
    }

    private static HttpProblem ofBody(String path, List<String> consumed) {
        String types = String.join(", ", consumed);
        return HttpProblem.builder(Problems.ofStatus(415, path, types))
                .withHeader("Accept-Post", types)
                .build();
    }

    /** An answer that cannot be written is no fault of the request, though the framework takes it for one. */
    private static HttpProblem ofJson(JsonProcessingException json) {
        if (!(json.getProcessor() instanceof JsonParser)) {
            LOG.error("An answer cannot be written", json);
            return Problems.ofStatus(500, "");
        }
        String field = json instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        String name = field.isEmpty() ? "body" : field;
        return Problems.of(
                400, List.of(Problems.error("body", name, Problems.MALFORMED_BODY, "detail.MALFORMED_BODY")));
    }
}
