package regional.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The first to see a request. It refuses what is not for a resource to judge, and gives a problem to what fails where no
 * resource is asked, so that no refusal goes out without saying why.
 */
@Singleton
final class RequestGuard {
    private static final Logger LOG = Logger.getLogger(RequestGuard.class);

    /** Before Quarkus's own, and after the few that must see everything. */
    private static final int FIRST = -1000;

    /** Where our resources are, and no other's. */
    private static final String OWN = "/v1";

    /** Many times the longest question. */
    private static final int LONGEST_ADDRESS = 8 * 1024;

    private static final int LARGEST_HEADERS = 16 * 1024;

    private final ObjectMapper json;
    private final long largestBody;

    RequestGuard(ObjectMapper json, @ConfigProperty(name = "regional.http.largest-body") MemorySize largestBody) {
        this.json = json;
        this.largestBody = largestBody.asLongValue();
    }

    void stand(@Observes Router router) {
        router.route().order(FIRST).handler(this::admit).failureHandler(this::answer);
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = String.valueOf(request.path());
        String written = Address.written(request.query() == null ? path : path + "?" + request.query());
        if (request.uri().length() > LONGEST_ADDRESS) {
            String part = path.length() > LONGEST_ADDRESS ? "path" : "query";
            refuse(context, 414, part, part, LONGEST_ADDRESS);
        } else if (weight(request.headers()) > LARGEST_HEADERS) {
            refuse(context, 431, "header", heaviest(request.headers()), LARGEST_HEADERS);
        } else if (length(request) > largestBody && !streams(request)) {
            if (request.version() != HttpVersion.HTTP_2) {
                // What is still coming is not waited for.
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                context.addEndHandler(sent -> request.connection().close());
            }
            refuse(context, 413, "body", "body", largestBody);
        } else if (request.method().equals(HttpMethod.POST) && !charset(context).equalsIgnoreCase("utf-8")) {
            ProblemError fault = Problems.error(
                    "header", "Content-Type", Problems.UNSUPPORTED_MEDIA_TYPE, "detail.CHARSET", charset(context));
            send(context, Problems.of(415, List.of(fault)));
        } else if (!request.uri().endsWith(written)) {
            context.reroute(written);
        } else if (isOwn(context) && Address.isMisspelt(path)) {
            send(context, Problems.ofStatus(404, path));
        } else {
            headers(context.response());
            context.addEndHandler(sent -> forgetTheRest(request));
            if (isOwn(context)) {
                AcceptHeader.settle(context);
            }
            context.next();
        }
    }

    /** Who has been answered may go on sending: the framework would keep what nobody is going to read. */
    private static void forgetTheRest(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.handler(octets -> {}).resume();
        }
    }

    private static boolean isOwn(RoutingContext context) {
        return context.normalizedPath().startsWith(OWN);
    }

    private void answer(RoutingContext context) {
        if (context.failure() instanceof SecurityException) {
            context.next();
            return;
        }
        String path = String.valueOf(context.request().path());
        if (context.statusCode() == 400) {
            send(
                    context,
                    Problems.of(400, List.of(Problems.error("header", "Host", Problems.INVALID_VALUE, "detail.HOST"))));
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            send(context, Problems.ofStatus(context.statusCode(), path));
        } else {
            LOG.errorf(context.failure(), "%s %s failed", context.request().method(), path);
            send(context, Problems.ofStatus(500, path));
        }
    }

    private void refuse(RoutingContext context, int status, String location, String name, long limit) {
        ProblemError fault = Problems.error(location, name, Problems.TOO_LARGE, "detail." + Problems.TOO_LARGE, limit);
        send(context, Problems.of(status, List.of(fault)));
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
        HttpProblem said =
                Problems.in(language, problem, String.valueOf(context.request().path()));
        headers(response);
        response.setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(text(said));
        }
    }

    private String text(HttpProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What goes with every response. */
    private static void headers(HttpServerResponse response) {
        response.putHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.putHeader("X-Content-Type-Options", "nosniff");
    }

    private static int weight(MultiMap headers) {
        return headers.entries().stream().mapToInt(RequestGuard::weight).sum();
    }

    private static String heaviest(MultiMap headers) {
        return headers.entries().stream()
                .max(Comparator.comparingInt(RequestGuard::weight))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static int weight(Map.Entry<String, String> header) {
        return header.getKey().length() + header.getValue().length();
    }

    /** Whether the body is one of many questions, each of which is bounded for itself. */
    private static boolean streams(HttpServerRequest request) {
        String type = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE));
        return type.startsWith(BoundedLines.NDJSON) || type.startsWith(Table.CSV);
    }

    /** The one that a body is said to be in; UTF-8 when nothing is said. */
    private static String charset(RoutingContext context) {
        String charset = context.parsedHeaders().contentType().parameter("charset");
        return charset == null ? "utf-8" : charset;
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
