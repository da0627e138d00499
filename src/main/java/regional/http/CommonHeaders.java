package regional.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers that every response has, whatever it answers. */
@Singleton
public final class CommonHeaders {
    /** The version of the service. */
    static final String SOFTWARE = "Software";

    /** What an answer depends on besides its address. */
    static final String VARY = "Accept, Accept-Language, Accept-Encoding";

    private final Clock clock;
    private final CharSequence version;

    /** The second of a moment, as the header Date writes it. */
    private record Written(long second, CharSequence date) {}

    private static final CharSequence SOFTWARE_NAME = HttpHeaders.createOptimized(SOFTWARE);
    private static final CharSequence VARY_VALUE = HttpHeaders.createOptimized(VARY);
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");

    private volatile boolean stopping;
    private volatile Written last = new Written(Long.MIN_VALUE, "");

    CommonHeaders(Clock clock, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.clock = clock;
        this.version = HttpHeaders.createOptimized(version);
    }

    /** From now on clients are asked to come back over another connection, which leads to another replica. */
    void stop(@Observes ShutdownDelayInitiatedEvent delay) {
        stopping = true;
    }

    void add(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.DATE, date());
        response.putHeader(HttpHeaders.VARY, VARY_VALUE);
        response.putHeader(CONTENT_TYPE_OPTIONS, NOSNIFF);
        response.putHeader(SOFTWARE_NAME, version);
        if (stopping && request.version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (!response.headers().contains(RequestIds.HEADER)) {
            response.putHeader(RequestIds.HEADER, RequestIds.of(request));
        }
    }

    /** Written once a second. */
    private CharSequence date() {
        Instant now = clock.instant();
        Written written = last;
        if (written.second() != now.getEpochSecond()) {
            written = new Written(
                    now.getEpochSecond(),
                    HttpHeaders.createOptimized(
                            DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC))));
            last = written;
        }
        return written.date();
    }
}
