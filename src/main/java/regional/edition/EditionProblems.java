package regional.edition;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import regional.http.Problems;

/** The problems when the edition asked for cannot answer. */
class EditionProblems {
    private static final Logger LOG = Logger.getLogger(EditionProblems.class);

    @ServerExceptionMapper
    Response unknown(UnknownEdition unknown) {
        return Problems.unknownEdition("query", "edition", unknown.name().value())
                .toResponse();
    }

    @ServerExceptionMapper
    Response notReady(NotReady notReady) {
        LOG.warn("No answer can be given now", notReady);
        return HttpProblem.builder(Problems.problem(503, Problems.NOT_READY))
                .withHeader("Retry-After", 5)
                .build()
                .toResponse();
    }
}
