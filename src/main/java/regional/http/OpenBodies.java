package regional.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds the requests with a body that are open at once, streams among them. Each may hold a thread for as long as its other side
 * is slow; as they are fewer than there are threads, none of them keeps a question waiting. What is over the bounds is refused
 * on the event loop, and no more of it is kept.
 */
@Singleton
final class OpenBodies {
    /** After answers that are kept, and the headers for pages of other origins, which may read the refusal. */
    private static final int FIFTH = RequestGuard.FIRST + 4;

    private final int most;
    private final long mostBytes;
    private final long largestBody;
    private int open;
    private long bytes;

    OpenBodies(
            @ConfigProperty(name = "regional.http.bodies-at-once") int most,
            @ConfigProperty(name = "regional.http.bytes-at-once") MemorySize mostBytes,
            @ConfigProperty(name = "regional.http.largest-body") MemorySize largestBody) {
        this.most = most;
        this.mostBytes = mostBytes.asLongValue();
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.post().order(FIFTH).handler(this::admit);
    }

    private void admit(RoutingContext context) {
        long held = held(context.request());
        if (enter(held)) {
            context.addEndHandler(ended -> leave(held));
            context.next();
        } else {
            context.fail(RetryLater.inAWhile());
        }
    }

    private synchronized boolean enter(long held) {
        boolean admitted = open < most && bytes + held <= mostBytes;
        if (admitted) {
            open++;
            bytes += held;
        }
        return admitted;
    }

    private synchronized void leave(long held) {
        open--;
        bytes -= held;
    }

    /** How many bytes of the body are held in memory at once; none of a stream, or of what goes to a file. */
    private long held(HttpServerRequest request) {
        if (BodyHead.isBoundedByItself(BodyHead.type(request))) {
            return 0;
        }
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH) ? BodyHead.length(request) : largestBody;
    }
}
