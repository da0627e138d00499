package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Gives the problems that the framework finds, such as an unknown path or a wrong method, the form of all others. */
@ApplicationScoped
class ProblemCodes implements ProblemPostProcessor {
    private static final Map<Integer, String> BY_STATUS = Map.of(
            404, Problems.NOT_FOUND,
            405, "METHOD_NOT_ALLOWED",
            406, "NOT_ACCEPTABLE",
            413, "TOO_LARGE",
            415, "UNSUPPORTED_MEDIA_TYPE",
            503, Problems.NOT_READY);

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        int status = problem.getStatusCode();
        String code = BY_STATUS.getOrDefault(status, status < 500 ? "REFUSED" : "INTERNAL_ERROR");
        HttpProblem.Builder coded = HttpProblem.builder(
                Problems.problem(status, code, Problems.PHRASES.say("detail." + code, context.path), List.of()));
        problem.getHeaders().forEach(coded::withHeader);
        return coded.build();
    }
}
