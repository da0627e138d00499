package regional.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Lets the pages of every origin ask: nothing here is secret, and no request changes anything. The origin allowed is always
 * {@code *}, so that a cache may give what one page got to another.
 */
@ApplicationScoped
final class CrossOrigin {
    /** After the headers that every response has. */
    private static final int SECOND = RequestGuard.FIRST + 1;

    /** The headers of an answer that pages may read, besides those that they always may. */
    private static final Set<String> SHOWN = Set.of(
            "Content-Disposition",
            "Content-Language",
            "Date",
            "ETag",
            AnswerHeaders.EDITION,
            "Link",
            AnswerHeaders.ON,
            AnswerHeaders.PUBLISHED_BY,
            RateLimit.LEFT,
            RateLimit.POLICY,
            RequestIds.NAME,
            RetryLater.AFTER,
            CommonHeaders.SOFTWARE);

    private static final CharSequence ALLOW_ORIGIN = HttpHeaders.createOptimized("Access-Control-Allow-Origin");
    private static final CharSequence EXPOSE_HEADERS = HttpHeaders.createOptimized("Access-Control-Expose-Headers");
    private static final int A_DAY = 24 * 60 * 60;

    void register(@Observes Router router) {
        router.route()
                .order(SECOND)
                .handler(CorsHandler.create()
                        .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST))
                        .allowedHeaders(Set.of(
                                "Accept",
                                "Accept-Language",
                                "Content-Type",
                                EditionAtLeast.NAME,
                                "If-None-Match",
                                "Mcp-Protocol-Version",
                                RequestIds.NAME))
                        .exposedHeaders(SHOWN)
                        .maxAgeSeconds(A_DAY));
    }

    /** Lets a page of another origin read an answer that is given before this route. */
    static void let(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        if (request.headers().contains(HttpHeaders.ORIGIN) && !headers.contains(ALLOW_ORIGIN)) {
            headers.set(ALLOW_ORIGIN, "*").set(EXPOSE_HEADERS, String.join(",", SHOWN));
        }
    }
}
