package regional.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.DatedAnswer;

/** Says how long an answer may be kept, and spares who has it from getting it again. */
final class CachingHeaders {
    /** What an edition answers never changes; the software that answers may. */
    private static final Duration OF_AN_EDITION = Duration.ofDays(1);

    /** A newer edition may be served soon. */
    private static final Duration OF_TODAY = Duration.ofMinutes(5);

    /** How many characters of the digest a tag has: 144 bits. */
    private static final int LENGTH = 24;

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final QueryParameters query;
    private final String softwareVersion;

    CachingHeaders(
            QueryParameters query, @ConfigProperty(name = "quarkus.application.version") String softwareVersion) {
        this.query = query;
        this.softwareVersion = softwareVersion;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (READING.contains(request.getMethod())
                && response.getStatus() == 200
                && response.getEntity() instanceof Answer answer) {
            String tag = tag(answer, request.getUriInfo().getRequestUri(), response);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(request));
        }
    }

    /** After the answer is rendered, so that it is kept for others. */
    @ServerResponseFilter(priority = Priorities.USER - 2)
    void spare(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaders().getFirst(HttpHeaders.ETAG) instanceof String tag
                && isAmong(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
            response.setEntity(null);
        }
    }

    /**
     * The edition, the representation that was asked for of it, and the day: the one in the answer, else that of today where
     * none was asked for.
     */
    private String tag(Answer answer, URI asked, ContainerResponseContext response) {
        LocalDate on = answer instanceof DatedAnswer dated ? dated.on() : null;
        LocalDate day = on == null && query.ofToday() ? query.today() : on;
        String what = String.join(
                "\n",
                softwareVersion,
                answer.edition().digest(),
                answer.state(),
                asked.getRawPath(),
                LinkTracking.withoutTracking(asked.getRawQuery())
                        .filter(pair -> on == null || !LinkTracking.name(pair).equals("on"))
                        .collect(Collectors.joining("&")),
                String.valueOf(response.getMediaType()),
                query.language().toLanguageTag());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            String text = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, LENGTH);
            return '"' + text + (day == null ? "" : "-" + day) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the tag is among those that the client names; for that, a weak one is as good (RFC 9110, 13.1.2). */
    static boolean isAmong(@Nullable String named, String tag) {
        return named != null
                && (named.equals(tag)
                        || Stream.of(named.split(","))
                                .map(String::strip)
                                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag)));
    }

    private String cacheControl(ContainerRequestContext request) {
        if (query.ofToday()) {
            return ofToday(query.now());
        }
        return request.getUriInfo().getQueryParameters().containsKey("edition") ? keptFor(OF_AN_EDITION) : "no-cache";
    }

    /** The header of an answer that is that of today. */
    static String ofToday(Instant now) {
        LocalDate tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
        Duration rest =
                Duration.between(now, tomorrow.atStartOfDay(ZoneOffset.UTC).toInstant());
        return keptFor(rest.compareTo(OF_TODAY) < 0 ? rest : OF_TODAY);
    }

    private static String keptFor(Duration time) {
        return "max-age=" + time.toSeconds();
    }
}
