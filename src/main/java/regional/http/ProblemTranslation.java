package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts every problem into the language that the caller prefers, and names the language of every response. */
final class ProblemTranslation {
    private final RefusalCounts refusals;

    ProblemTranslation(RefusalCounts refusals) {
        this.refusals = refusals;
    }

    @ServerResponseFilter
    void speak(ContainerRequestContext request, ContainerResponseContext response) {
        Locale language = Languages.of(
                request.getUriInfo().getQueryParameters().getFirst(Languages.PARAMETER),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (response.getEntity() instanceof HttpProblem problem) {
            refusals.add(problem);
            response.setEntity(
                    Problems.in(language, problem, request.getUriInfo().getPath()));
        }
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
    }
}
