package regional.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says beside an answer that its operation is deprecated, since when, and until when it is there. */
final class DeprecationHeaders {
    private static final String LINK = "<%s>; rel=\"%s\"";

    @ServerResponseFilter(priority = Priorities.USER + 2)
    void add(ResourceInfo asked, ContainerResponseContext response) {
        Deprecation deprecation = asked.getResourceMethod() == null
                ? null
                : asked.getResourceMethod().getAnnotation(Deprecation.class);
        if (deprecation != null) {
            response.getHeaders()
                    .putSingle("Deprecation", "@" + start(deprecation.since()).toEpochSecond());
            response.getHeaders()
                    .putSingle("Sunset", DateTimeFormatter.RFC_1123_DATE_TIME.format(start(deprecation.sunset())));
            response.getHeaders().add(HttpHeaders.LINK, LINK.formatted(deprecation.documentation(), "deprecation"));
            if (!deprecation.successor().isEmpty()) {
                response.getHeaders()
                        .add(HttpHeaders.LINK, LINK.formatted(deprecation.successor(), "successor-version"));
            }
        }
    }

    private static OffsetDateTime start(String day) {
        return LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
