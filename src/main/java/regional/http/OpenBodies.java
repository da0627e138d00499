package regional.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.IdentityHashMap;
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

    /** Those that are open, and how many bytes of each are held in memory. */
    private final IdentityHashMap<RoutingContext, Long> open = new IdentityHashMap<>();

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
        if (enter(context, held(context.request()))) {
            // Whoever writes a response takes the place of the context's handlers that tell of a closed connection.
            // Nor may the responses of others be asked whether they are closed: that waits for locks, which those may
            // hold who wait here.
            QuarkusRequestWrapper.get(context.request()).addRequestDoneHandler(done -> leave(context));
            context.next();
        } else {
            context.fail(RetryLater.inAWhile());
        }
    }

    private synchronized boolean enter(RoutingContext context, long held) {
        boolean admitted = hasRoomFor(held);
        if (admitted) {
            open.put(context, held);
        }
        return admitted;
    }

    private boolean hasRoomFor(long held) {
        return open.size() < most
                && open.values().stream().mapToLong(Long::longValue).sum() + held <= mostBytes;
    }

    private synchronized void leave(RoutingContext context) {
        open.remove(context);
    }

    /** How many bytes of the body are held in memory at once; none of a stream, or of what goes to a file. */
    private long held(HttpServerRequest request) {
        if (BodyHead.isBoundedByItself(BodyHead.type(request))) {
            return 0;
        }
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH) ? BodyHead.length(request) : largestBody;
    }
}
