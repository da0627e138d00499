package regional.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.time.Duration;
import java.util.Map;

/** An application that is soon full, soon out of patience, and counts the requests of each client that a proxy names. */
public final class TightBounds implements QuarkusTestProfile {
    /** Streams and other bodies at once. */
    static final int BODIES = 16;

    /** How long more of a body is waited for. */
    static final Duration READ_TIMEOUT = Duration.ofSeconds(2);

    /** Requests of one client. */
    static final int REQUESTS = 1000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("regional.http.bodies-at-once", String.valueOf(BODIES)),
                Map.entry("regional.http.bytes-at-once", "5M"),
                Map.entry("regional.http.heavy-waiting", "3"),
                Map.entry("regional.http.heavy-wait", "2S"),
                Map.entry("quarkus.http.read-timeout", READ_TIMEOUT.toString()),
                Map.entry("quarkus.http.idle-timeout", "10S"),
                Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                Map.entry("regional.http.rate-limit.requests", String.valueOf(REQUESTS)),
                Map.entry("regional.http.rate-limit.window", "1H"));
    }
}
