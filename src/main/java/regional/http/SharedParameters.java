package regional.http;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Has the operations of the OpenAPI document refer to the parameters that it describes once for all of them. */
final class SharedParameters {
    static final String CURSOR = "cursor";

    private SharedParameters() {}

    /** Refers to the parameters of the query that are taken, and those of the path; the names of all. */
    static Set<String> describe(Operation operation, Components shared, Set<String> taken) {
        taken.forEach(name ->
                operation.addParameter(OASFactory.createParameter().name(name).in(Parameter.In.QUERY)));
        Set<String> asked = parameters(operation);
        if (operation.getParameters() != null) {
            List<String> described = List.copyOf(shared.getParameters().keySet());
            operation.setParameters(operation.getParameters().stream()
                    .map(parameter -> key(operation.getOperationId(), asked, parameter, described))
                    .sorted(Comparator.comparingInt(described::indexOf))
                    .map(key -> OASFactory.createParameter().ref("#/components/parameters/" + key))
                    .toList());
        }
        return asked;
    }

    private static Set<String> parameters(Operation operation) {
        return operation.getParameters() == null
                ? Set.of()
                : operation.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
    }

    /**
     * A parameter is described once for all operations: one of the query by its name, one of the path by path-name. What
     * lists mean by it is described by list-name, and what one operation means by it by its id and the name, where that is not
     * the same.
     */
    private static String key(String operation, Set<String> asked, Parameter parameter, List<String> described) {
        String name = parameter.getName();
        if (parameter.getIn() == Parameter.In.PATH) {
            return "path-" + name;
        }
        String inOperation = operation + "-" + name;
        if (described.contains(inOperation)) {
            return inOperation;
        }
        String inLists = "list-" + name;
        return asked.contains(CURSOR) && described.contains(inLists) ? inLists : name;
    }
}
