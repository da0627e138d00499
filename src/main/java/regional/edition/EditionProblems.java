package regional.edition;

import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import regional.http.Problems;
import regional.http.RetryLater;

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
        return RetryLater.inAWhile().toResponse();
    }
}
