package regional.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers that every response has, whatever it answers. */
@ApplicationScoped
public class CommonHeaders {
    /** The version of the service. */
    static final String SOFTWARE = "Software";

    /** What an answer depends on besides its address. */
    static final String VARY = "Accept, Accept-Language, Accept-Encoding";

    private final Clock clock;
    private final String version;

    /** The second of a moment, as the header Date writes it. */
    private record Written(long second, String date) {}

    private volatile Written last = new Written(Long.MIN_VALUE, "");

    CommonHeaders(Clock clock, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.clock = clock;
        this.version = version;
    }

    void add(HttpServerResponse response) {
        response.putHeader(HttpHeaders.DATE, date());
        response.putHeader(HttpHeaders.VARY, VARY);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader(SOFTWARE, version);
    }

    /** Written once a second. */
    private String date() {
        Instant now = clock.instant();
        Written written = last;
        if (written.second() != now.getEpochSecond()) {
            written = new Written(
                    now.getEpochSecond(), DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
            last = written;
        }
        return written.date();
    }
}
