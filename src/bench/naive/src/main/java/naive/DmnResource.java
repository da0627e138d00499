package naive;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The question to a rules engine, whose decision tables hold the memberships and the regimes. */
@Path("/dmn/v1/eligibility")
public class DmnResource {
    private final DMNRuntime engine;
    private final DMNModel model;

    DmnResource(@ConfigProperty(name = "naive.folder") java.nio.file.Path folder) throws java.io.IOException {
        Resource resource = ResourceFactory.newByteArrayResource(Files.readAllBytes(folder.resolve("model.dmn")));
        resource.setSourcePath("model.dmn");
        this.engine = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(RuntimeException::new);
        this.model = engine.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @GET
    @NonBlocking
    @SuppressWarnings("unchecked")
    public Verdict eligibility(@RestQuery String origin, @RestQuery String destination, @RestQuery LocalDate on) {
        DMNContext context = engine.newContext();
        context.set("Origin", origin);
        context.set("Destination", destination);
        context.set("On", on);
        DMNResult result = engine.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        var found = (List<Map<String, Object>>) result.getContext().get("Regimes");
        List<Map<String, Object>> regimes = found == null ? List.of() : found;
        return new Verdict(
                origin,
                destination,
                on,
                (String) result.getContext().get("Verdict"),
                regimes.stream().map(regime -> (String) regime.get("name")).toList());
    }
}
