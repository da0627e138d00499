package regional.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many requests are taken from one client, where that is bounded; else it is no part of any request. What is left is said by
 * the headers of draft-ietf-httpapi-ratelimit-headers.
 */
@Singleton
final class RateLimit {
    static final String LEFT = "RateLimit";
    static final String POLICY = "RateLimit-Policy";

    /** Before everything, answers that are kept among it. */
    private static final int BEFORE_ALL = RequestGuard.FIRST - 2;

    private static final String NAME = "\"default\"";

    /** The part of an address of IPv6 that a client is given; it chooses the rest. */
    private static final int BYTES_OF_NETWORK = 8;

    private final long requests;
    private final String policy;
    private final LoadingCache<String, Bucket> clients;

    RateLimit(
            @ConfigProperty(name = "regional.http.rate-limit.requests") long requests,
            @ConfigProperty(name = "regional.http.rate-limit.window") Duration window,
            @ConfigProperty(name = "regional.http.rate-limit.clients") long clients) {
        this.requests = requests;
        this.policy = NAME + ";q=" + requests + ";w=" + window.toSeconds();
        this.clients = Caffeine.newBuilder()
                .maximumSize(clients)
                .expireAfterAccess(window)
                .build(_ -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(requests)
                                .refillGreedy(requests, window)
                                .build())
                        .build());
    }

    void register(@Observes Router router) {
        if (requests > 0) {
            router.route(RequestGuard.OWN + "/*").order(BEFORE_ALL).handler(this::count);
            router.route("/mcp").order(BEFORE_ALL).handler(this::count);
        }
    }

    private void count(RoutingContext context) {
        String client = client(context.request().remoteAddress());
        if (client == null) {
            context.next();
            return;
        }
        ConsumptionProbe probe = clients.get(client).tryConsumeAndReturnRemaining(1);
        HttpServerResponse response = context.response();
        response.putHeader(POLICY, policy);
        response.putHeader(
                LEFT, NAME + ";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (probe.isConsumed()) {
            context.next();
        } else {
            context.fail(RetryLater.after(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()),
                    Problems.problem(429, Problems.TOO_MANY_REQUESTS)));
        }
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).toSeconds();
    }

    /** Who asks, by address; {@code null} where that is this very service. */
    static @Nullable String client(@Nullable SocketAddress remote) {
        String address = remote == null ? null : remote.hostAddress() == null ? remote.host() : remote.hostAddress();
        if (address == null) {
            return null;
        }
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide
                    ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), BYTES_OF_NETWORK))
                    : address;
        } catch (IllegalArgumentException e) {
            // A proxy may name it otherwise.
            return address;
        }
    }
}
