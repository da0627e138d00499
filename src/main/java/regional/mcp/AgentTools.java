package regional.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import regional.http.Problems;

/**
 * Offers the tools of the Model Context Protocol. A call of one is the request to the operation that it stands for, made from within;
 * its result is the body of the answer as it came, a problem's too.
 */
@Singleton
class AgentTools {
    private final ToolManager tools;
    private final OwnService service;
    private final ObjectMapper json;
    private final Clock clock;
    private final int longestAddress;

    AgentTools(
            ToolManager tools,
            OwnService service,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.limits.max-initial-line-length") int longestAddress) {
        this.tools = tools;
        this.service = service;
        this.json = json;
        this.clock = clock;
        this.longestAddress = longestAddress;
    }

    @Startup
    void offer() throws IOException {
        Schemas schemas = new Schemas(json);
        for (AgentTool tool : AgentTool.values()) {
            Schemas.Input input = schemas.of(tool.method(), tool.path());
            tools.newTool(tool.name().toLowerCase(Locale.ROOT))
                    .setTitle(tool.title())
                    .setDescription(tool.description())
                    .setAnnotations(new ToolManager.ToolAnnotations(tool.title(), true, false, true, false))
                    .setInputSchema(json.convertValue(input.schema(), Map.class))
                    .setAsyncHandler(call -> answer(tool, input, json.valueToTree(call.args())))
                    .register();
        }
    }

    private Uni<ToolResponse> answer(AgentTool tool, Schemas.Input input, ObjectNode given) {
        ToolArguments arguments = new ToolArguments(given, input, clock);
        String address = arguments.address(tool.path());
        if (address.length() > longestAddress) {
            return Uni.createFrom().item(refusal(tooLarge(), arguments, tool));
        }
        Uni<OwnService.Reply> reply =
                tool.method().equals("get") ? service.get(address) : service.post(address, arguments.body());
        return reply.map(
                said -> said.status() == 200 ? checked(said, arguments, tool) : ToolResponse.error(said.body()));
    }

    private HttpProblem tooLarge() {
        return Problems.of(
                413,
                List.of(Problems.error(
                        "body", "arguments", Problems.TOO_LARGE, "detail." + Problems.TOO_LARGE, longestAddress)));
    }

    /** The answer, unless something was given that it was not asked by. */
    private ToolResponse checked(OwnService.Reply reply, ToolArguments arguments, AgentTool tool) {
        try {
            arguments.check();
            return ToolResponse.success(reply.body());
        } catch (HttpProblem problem) {
            return refusal(problem, arguments, tool);
        }
    }

    private ToolResponse refusal(HttpProblem problem, ToolArguments arguments, AgentTool tool) {
        try {
            return ToolResponse.error(json.writeValueAsString(Problems.in(arguments.language(), problem, tool.path())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
