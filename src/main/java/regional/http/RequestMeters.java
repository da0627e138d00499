package regional.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * How long requests take, by operation and status; those that are answered from kept answers are only counted, by
 * {@link LookUpCounts}: to take the time of each would cost as much as to answer it.
 */
@Singleton
final class RequestMeters {
    /** After the look-up of kept answers, and before all that takes time. */
    private static final int ORDER = RequestGuard.FIRST + 1;

    private static final String OPERATION = RequestMeters.class.getName();
    private static final String OTHER = "other";
    private static final String CLOSED = "closed";

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofMillis(2500),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry meters;

    RequestMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::measure);
    }

    private void measure(RoutingContext context) {
        long start = System.nanoTime();
        // As OpenBodies learns of it: of a stream whose connection is closed, too.
        QuarkusRequestWrapper.get(context.request()).addRequestDoneHandler(done -> record(context, start));
        context.next();
    }

    private void record(RoutingContext context, long start) {
        HttpServerResponse response = context.response();
        Timer.builder("regional.requests")
                .description("Requests that no kept answer was found for")
                .tag("operation", context.get(OPERATION, OTHER))
                .tag("status", response.ended() ? String.valueOf(response.getStatusCode()) : CLOSED)
                .serviceLevelObjectives(BUCKETS)
                .register(meters)
                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }

    /** Notes which operation is asked, by the id that the OpenAPI document gives it. */
    @ServerRequestFilter
    void note(ResourceInfo asked, RoutingContext context) {
        Method method = asked.getResourceMethod();
        Operation operation = method == null ? null : method.getAnnotation(Operation.class);
        if (operation != null && !operation.operationId().isEmpty()) {
            context.put(OPERATION, operation.operationId());
        }
    }
}
