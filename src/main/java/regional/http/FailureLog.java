package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Logs what goes wrong here, in place of the library, which takes for that also who hangs up and who is told to come back later:
 * under load the log would grow by a trace for each of them.
 */
@ApplicationScoped
class FailureLog implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(FailureLog.class);

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        int status = problem.getStatusCode();
        if (status < 500) {
            return problem;
        }
        String path = CurrentRequestManager.get().getPathWithoutPrefix();
        LOG.logf(level(status, context.cause), context.cause, "%s: %d %s", path, status, problem.getTitle());
        return problem;
    }

    /** Of a 503 only what else failed is worth a line: all refusals are counted. */
    private static Logger.Level level(int status, Throwable cause) {
        if (isConnectionGone(cause) || (status == 503 && cause.getCause() == null)) {
            return Logger.Level.DEBUG;
        }
        return status == 503 ? Logger.Level.WARN : Logger.Level.ERROR;
    }

    private static boolean isConnectionGone(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof HttpClosedException
                        || cause instanceof StreamResetException
                        || cause instanceof ClosedChannelException
                        || cause instanceof SocketException);
    }
}
