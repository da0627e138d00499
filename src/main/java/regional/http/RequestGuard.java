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
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import regional.answer.Table;

/**
 * The first route of all. It refuses what no resource could judge, sets the headers that every response has, and gives a
 * problem to what fails where no resource is asked.
 */
@Singleton
final class RequestGuard {
    private static final Logger LOG = Logger.getLogger(RequestGuard.class);

    /** Before Quarkus's own routes, and after the few that must see everything. */
    static final int FIRST = -1000;

    /** Once no answer was found by what the client sent. */
    private static final int LAST = FIRST + 5;

    /** Where the resources of this service are. */
    static final String OWN = "/v1";

    /** A percent sign that begins no escape: what holds one is no URI. */
    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final ObjectMapper json;
    private final CommonHeaders headers;
    private final RefusalCounts refusals;
    private final long largestBody;

    RequestGuard(
            ObjectMapper json,
            CommonHeaders headers,
            RefusalCounts refusals,
            @ConfigProperty(name = "regional.http.largest-body") MemorySize largestBody) {
        this.json = json;
        this.headers = headers;
        this.refusals = refusals;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::check).failureHandler(this::answerFailure);
        router.route(OWN + "*").order(LAST).handler(RequestGuard::normalize);
    }

    private static void normalize(RoutingContext context) {
        AcceptHeader.normalize(context, BodyHead.type(context.request()));
        context.next();
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().indexOf('%') >= 0 && NO_ESCAPE.matcher(request.uri()).find()) {
            context.response().setStatusCode(400).end();
            return;
        }
        MediaType type = BodyHead.type(request);
        boolean own = context.normalizedPath().startsWith(OWN);
        if (BodyHead.isEncoded(request)) {
            refuseEncoding(context);
        } else if (BodyHead.length(request) > largestBody && !BodyHead.isBoundedByItself(type)) {
            refuseBody(context);
        } else if (own && isNonCanonical(String.valueOf(request.path()))) {
            send(context, Problems.ofStatus(404, String.valueOf(request.path())));
        } else {
            headers.add(request);
            context.addHeadersEndHandler(ending -> withoutCharset(context.response()));
            if (request.method().equals(HttpMethod.POST)) {
                context.addEndHandler(sent -> discardRemainingBody(request));
            } else {
                // No other body is read. Dropped beside the response of a worker, it may end just then, over which
                // the framework stumbles.
                discardRemainingBody(request);
            }
            context.next();
        }
    }

    private void refuseEncoding(RoutingContext context) {
        String coding = String.valueOf(context.request().getHeader(HttpHeaders.CONTENT_ENCODING));
        ProblemError error = Problems.error(
                "header", "Content-Encoding", Problems.UNSUPPORTED_MEDIA_TYPE, "detail.CONTENT_ENCODING", coding);
        send(context, Problems.of(415, List.of(error)));
    }

    /** Whether routers may take the path for a resource's though no resource has it. */
    private static boolean isNonCanonical(String path) {
        return path.contains("//") || path.contains(";") || path.endsWith("/");
    }

    /** A workbook is no text, which the framework takes it for because of its name. */
    private static void withoutCharset(HttpServerResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith(Table.XLSX)) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, Table.XLSX);
        }
    }

    /** Reads and drops what is left of the body: the framework would keep it, and wait for its end. */
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
        if (context.failure() instanceof HttpProblem problem) {
            send(context, problem);
        } else if (context.statusCode() == 400) {
            ProblemError error = Problems.error("header", "Host", Problems.INVALID_VALUE, "detail.HOST");
            send(context, Problems.of(400, List.of(error)));
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            send(context, Problems.ofStatus(context.statusCode(), path));
        } else if (context.response().closed()) {
            LOG.debugf(
                    context.failure(),
                    "%s %s: the client is gone",
                    context.request().method(),
                    path);
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
        Locale language = Languages.of(
                context.request().getParam(Languages.PARAMETER),
                context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        HttpProblem translated =
                Problems.in(language, problem, String.valueOf(context.request().path()));
        headers.add(context.request());
        refusals.add(problem);
        CrossOrigin.let(context.request());
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, String.valueOf(value)));
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
}
