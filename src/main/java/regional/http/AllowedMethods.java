package regional.http;

import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/**
 * The methods that are taken where a request went. The framework matches a path and a method as one, does not tell a client
 * that the path is right, and forgets that an answer with status 405 names the methods that are.
 */
final class AllowedMethods {
    private AllowedMethods() {}

    /** The methods by name; none when the path names nothing. */
    static Set<String> at(ResteasyReactiveRequestContext request) {
        String path = request.getPathWithoutPrefix();
        var classes = new RequestMapper<>(request.getDeployment().getClassMappers());
        Set<String> taken = new TreeSet<>();
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            if (match.value.handlers.length > 0 && match.value.handlers[0] instanceof ClassRoutingHandler methods) {
                String rest = match.remaining.isEmpty() ? "/" : match.remaining;
                methods.getMappers().forEach((method, paths) -> {
                    if (method != null && paths.map(rest) != null) {
                        taken.add(method);
                    }
                });
            }
        }
        if (taken.contains(HttpMethod.GET)) {
            taken.add(HttpMethod.HEAD);
        }
        if (!taken.isEmpty()) {
            taken.add(HttpMethod.OPTIONS);
        }
        return taken;
    }
}
