package regional.edition;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import regional.http.Problems;

/** What a caller is told when the edition asked for cannot answer. */
class EditionProblems {
    @ServerExceptionMapper
    Response unknown(UnknownEdition unknown) {
        return Problems.unknownEdition("query", "edition", unknown.name().value())
                .toResponse();
    }

    @ServerExceptionMapper
    Response notReady(NotReady notReady) {
        HttpProblem problem =
                Problems.problem(503, Problems.NOT_READY, String.valueOf(notReady.getMessage()), List.of());
        return HttpProblem.builder(problem).withHeader("Retry-After", 5).build().toResponse();
    }
}
