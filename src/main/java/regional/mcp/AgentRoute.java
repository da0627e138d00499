package regional.mcp;

import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.quarkiverse.mcp.server.runtime.McpMessageHandler;
import io.quarkiverse.mcp.server.runtime.Messages;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import regional.http.Problems;

/**
 * What stands before the library's endpoint, and lets in what this service needs of the transport: a message at a time, in a body
 * that is bounded. It sends nothing of its own accord, so no stream is opened, every answer is JSON, and there are no sessions: each
 * message is answered by itself, by any replica.
 */
@Singleton
final class AgentRoute {
    /** The path of the endpoint. */
    static final String PATH = "/mcp";

    /** After what all requests pass, and before the endpoint. */
    private static final int ORDER = -900;

    private static final String VERSION = "Mcp-Protocol-Version";

    private static final String SESSION = "Mcp-Session-Id";

    private static final Pattern OBJECT = Pattern.compile("\\s*\\{");

    private final ConnectionManager sessions;
    private final long largestBody;

    AgentRoute(
            ConnectionManager sessions, @ConfigProperty(name = "regional.http.largest-body") MemorySize largestBody) {
        this.sessions = sessions;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.route(PATH + "/*").order(ORDER).handler(this::admit);
        router.post(PATH)
                .order(ORDER + 1)
                .handler(BodyHandler.create(false).setBodyLimit(largestBody))
                .handler(AgentRoute::checkMessage);
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        String version = request.getHeader(VERSION);
        if (!PATH.equals(request.path())) {
            context.fail(404);
        } else if (!request.method().equals(HttpMethod.POST)) {
            context.response().putHeader(HttpHeaders.ALLOW, "OPTIONS, POST");
            context.fail(405);
        } else if (version != null && !McpMessageHandler.SUPPORTED_PROTOCOL_VERSIONS.contains(version)) {
            String known = String.join(", ", McpMessageHandler.SUPPORTED_PROTOCOL_VERSIONS);
            context.fail(Problems.of(
                    400,
                    List.of(Problems.error(
                            "header", VERSION, Problems.INVALID_VALUE, "detail.INVALID_VALUE", version, known))));
        } else {
            context.addHeadersEndHandler(_ -> endSession(context.response()));
            // The library refuses who does not accept both, though it answers with the first.
            request.headers().set(HttpHeaders.ACCEPT, "application/json, text/event-stream");
            context.next();
        }
    }

    /** The library begins a session at the start of each conversation, and would keep it. */
    private void endSession(HttpServerResponse response) {
        String session = response.headers().get(SESSION);
        if (session != null) {
            sessions.remove(session);
            response.headers().remove(SESSION);
        }
    }

    /** Refuses several messages at once, of which one body may hold very many, and what is none. */
    private static void checkMessage(RoutingContext context) {
        String body = context.body().asString();
        if (body != null && OBJECT.matcher(body).lookingAt()) {
            context.next();
        } else {
            JsonObject refusal = Messages.newError(
                    null, JsonRpcErrorCodes.INVALID_REQUEST, "The body must be one message, a JSON object");
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                    .end(refusal.toBuffer());
        }
    }
}
