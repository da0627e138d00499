package regional.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Says how long an answer may be kept, and spares who has it from getting it again. */
final class CachingHeaders {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Reading reading;
    private final Clock clock;

    CachingHeaders(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        if (response.getStatus() == 200 && response.getEntity() instanceof Stamped answer) {
            EntityTag tag = tag(request, response, answer.edition());
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(request, reading.today()));
            if (request.getRequest().evaluatePreconditions(tag) != null) {
                response.setStatusInfo(Response.Status.NOT_MODIFIED);
                response.setEntity(null);
            }
        }
    }

    /** The edition and the representation that was asked for of it; and the day, where none was asked for. */
    private EntityTag tag(ContainerRequestContext request, ContainerResponseContext response, EditionView edition) {
        String what = String.join(
                "\n",
                edition.digest(),
                request.getUriInfo().getRequestUri().getRawPath(),
                String.valueOf(request.getUriInfo().getRequestUri().getRawQuery()),
                String.valueOf(response.getMediaType()),
                reading.language().toLanguageTag(),
                String.valueOf(reading.today()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 24));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private CacheControl cacheControl(ContainerRequestContext request, @Nullable LocalDate today) {
        CacheControl control = new CacheControl();
        control.setNoTransform(false);
        if (today != null) {
            control.setMaxAge((int) Math.max(0, secondsUntilAfter(today)));
        } else if (request.getUriInfo().getQueryParameters().containsKey("edition")) {
            control.setMaxAge(A_YEAR);
        } else {
            control.setNoCache(true);
        }
        return control;
    }

    private long secondsUntilAfter(LocalDate today) {
        return Duration.between(
                        clock.instant(), today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .toSeconds();
    }
}
