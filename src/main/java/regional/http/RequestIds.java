package regional.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/**
 * The id by which a request is found again in the log: its client's own, where that can stand there, else one made for it.
 * {@link CommonHeaders} sends it back.
 */
@Singleton
final class RequestIds {
    /** The header, of requests and of responses. */
    static final String NAME = "X-Request-Id";

    static final CharSequence HEADER = HttpHeaders.createOptimized(NAME);

    /** By what name it stands in the log. */
    static final String LOGGED = "requestId";

    private static final int LONGEST = 64;

    /** Besides letters and digits of ASCII. */
    private static final String SAFE = "-_.:+/=@";

    /** After the look-up of answers that are kept, for which nothing is logged, and before all that may fail. */
    private static final int ORDER = RequestGuard.FIRST + 1;

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(RequestIds::log);
    }

    private static void log(RoutingContext context) {
        MDC.put(LOGGED, context.response().headers().get(HEADER));
        context.next();
    }

    /** The id of a request; another each time, where its client gave none. */
    static String of(HttpServerRequest request) {
        String given = request.headers().get(HEADER);
        return given != null && isSafe(given) ? given : made();
    }

    private static boolean isSafe(String given) {
        if (given.isEmpty() || given.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < given.length(); i++) {
            char one = given.charAt(i);
            boolean plain = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9');
            if (!plain && SAFE.indexOf(one) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Unique enough, and no secret. */
    private static String made() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
