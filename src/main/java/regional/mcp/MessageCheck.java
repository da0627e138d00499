package regional.mcp;

import com.fasterxml.jackson.databind.node.NullNode;
import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkiverse.mcp.server.McpMethod;
import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.quarkiverse.mcp.server.runtime.McpRequest;
import io.quarkiverse.mcp.server.runtime.McpRequestValidator;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets the library see what it can read and this service answers. It would stumble over a message of another shape, and over arguments
 * that are null, which mean here what they mean in every body of this service. What it is told of the client is of no use here.
 */
@Singleton
class MessageCheck implements McpRequestValidator {
    private static final Set<McpMethod> ANSWERED = Set.of(
            McpMethod.INITIALIZE,
            McpMethod.PING,
            McpMethod.LOGGING_SET_LEVEL,
            McpMethod.TOOLS_LIST,
            McpMethod.TOOLS_CALL);

    /** The text that a message must hold. */
    private static final Map<McpMethod, String> NEEDED = Map.of(
            McpMethod.INITIALIZE,
            "protocolVersion",
            McpMethod.LOGGING_SET_LEVEL,
            "level",
            McpMethod.TOOLS_CALL,
            "name");

    private final ConnectionManager sessions;

    MessageCheck(ConnectionManager sessions) {
        this.sessions = sessions;
    }

    @Override
    public <R extends McpRequest> Future<Boolean> validate(JsonObject message, R request, McpMethod method) {
        Object id = message.getValue("id");
        if (id == null) {
            return end(request, Future.succeededFuture());
        }
        if (!(id instanceof String) && !(id instanceof Number)) {
            return refuse(request, null, JsonRpcErrorCodes.INVALID_REQUEST, "id must be a text or a number");
        }
        if (!ANSWERED.contains(method)) {
            return refuse(request, id, JsonRpcErrorCodes.METHOD_NOT_FOUND, "There is no such method here");
        }
        Object given = Objects.requireNonNullElseGet(message.getValue("params"), JsonObject::new);
        if (!(given instanceof JsonObject parameters)) {
            return refuse(request, id, JsonRpcErrorCodes.INVALID_PARAMS, "params must be an object");
        }
        String needed = NEEDED.get(method);
        if (needed != null && !(parameters.getValue(needed) instanceof String)) {
            return refuse(request, id, JsonRpcErrorCodes.INVALID_PARAMS, needed + " must be a text");
        }
        Object arguments = Objects.requireNonNullElseGet(parameters.getValue("arguments"), JsonObject::new);
        if (!(arguments instanceof JsonObject named)) {
            return refuse(request, id, JsonRpcErrorCodes.INVALID_PARAMS, "arguments must be an object");
        }
        named.getMap().replaceAll((name, value) -> Objects.requireNonNullElse(value, NullNode.instance));
        parameters.remove("_meta");
        if (method == McpMethod.INITIALIZE) {
            parameters.put("clientInfo", new JsonObject().put("name", "client").put("version", "1"));
            parameters.put("capabilities", new JsonObject());
        }
        return Future.succeededFuture(true);
    }

    private Future<Boolean> refuse(McpRequest request, @Nullable Object id, int code, String reason) {
        return end(request, request.sender().sendError(id, code, reason));
    }

    /** No more is done about the message. */
    private Future<Boolean> end(McpRequest request, Future<Void> sent) {
        sessions.remove(request.connection().id());
        return sent.map(false);
    }
}
