package regional.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The first route of all. It refuses what no resource could judge, sets the headers that every response has, and gives a
 * problem to what fails where no resource is asked.
 */
@Singleton
final class RequestGuard {
    private static final Logger LOG = Logger.getLogger(RequestGuard.class);

    /** Before Quarkus's own routes, and after the few that must see everything. */
    static final int FIRST = -1000;

    /** Where the resources of this service are. */
    private static final String OWN = "/v1";

    /** A percent sign that begins no escape: what holds one is no URI. */
    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final ObjectMapper json;
    private final CommonHeaders headers;
    private final long largestBody;

    RequestGuard(
            ObjectMapper json,
            CommonHeaders headers,
            @ConfigProperty(name = "regional.http.largest-body") MemorySize largestBody) {
        this.json = json;
        this.headers = headers;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::check).failureHandler(this::answerFailure);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (NO_ESCAPE.matcher(request.uri()).find()) {
            context.response().setStatusCode(400).end();
            return;
        }
        Optional<MediaType> type = bodyType(request);
        boolean own = context.normalizedPath().startsWith(OWN);
        if (type.isEmpty()) {
            send(context, Problems.ofStatus(415, String.valueOf(request.path())));
        } else if (length(request) > largestBody && !isStream(type.get())) {
            refuseBody(context);
        } else if (own && isNonCanonical(String.valueOf(request.path()))) {
            send(context, Problems.ofStatus(404, String.valueOf(request.path())));
        } else {
            headers.add(context.response());
            context.addEndHandler(sent -> discardRemainingBody(request));
            if (own) {
                AcceptHeader.normalize(context);
            }
            context.next();
        }
    }

    /**
     * The media type of the body; any where the request says none; none where what it says is no media type. Blanks around
     * the parameters, which the framework takes for a part of the type, are left out of the header.
     */
    private static Optional<MediaType> bodyType(HttpServerRequest request) {
        String given = request.method().equals(HttpMethod.POST) ? request.getHeader(HttpHeaders.CONTENT_TYPE) : null;
        if (given == null) {
            return Optional.of(MediaType.WILDCARD_TYPE);
        }
        try {
            String type = given.strip().replaceAll("\\s*;\\s*", ";");
            request.headers().set(HttpHeaders.CONTENT_TYPE, type);
            return Optional.of(MediaType.valueOf(type))
                    .filter(known -> !known.getSubtype().isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the body is a stream of questions, each of which is bounded by itself. */
    private static boolean isStream(MediaType type) {
        return BoundedLines.MEDIA_TYPES.stream().anyMatch(type::isCompatible) && !type.isWildcardType();
    }

    /** Whether routers may take the path for a resource's though no resource has it. */
    private static boolean isNonCanonical(String path) {
        return path.contains("//") || path.contains(";") || path.endsWith("/");
    }

    /** Reads and drops what is left of the body once the response is sent: the framework would keep it. */
    private static void discardRemainingBody(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.handler(bytes -> {}).resume();
        }
    }

    private void refuseBody(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.version() != HttpVersion.HTTP_2) {
            // The rest of the body is not waited for.
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(sent -> request.connection().close());
        }
        ProblemError error =
                Problems.error("body", "body", Problems.TOO_LARGE, "detail." + Problems.TOO_LARGE, largestBody);
        send(context, Problems.of(413, List.of(error)));
    }

    private void answerFailure(RoutingContext context) {
        if (context.failure() instanceof SecurityException) {
            context.next();
            return;
        }
        String path = String.valueOf(context.request().path());
        if (context.statusCode() == 400) {
            ProblemError error = Problems.error("header", "Host", Problems.INVALID_VALUE, "detail.HOST");
            send(context, Problems.of(400, List.of(error)));
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            send(context, Problems.ofStatus(context.statusCode(), path));
        } else {
            LOG.errorf(context.failure(), "%s %s failed", context.request().method(), path);
            send(context, Problems.ofStatus(500, path));
        }
    }

    private void send(RoutingContext context, HttpProblem problem) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        if (!context.request().isEnded()) {
            context.request().resume();
        }
        Locale language = Languages.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        HttpProblem translated =
                Problems.in(language, problem, String.valueOf(context.request().path()));
        headers.add(response);
        response.setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(text(translated));
        }
    }

    private String text(HttpProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
