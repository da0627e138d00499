package regional.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives the problems that the framework finds, such as an unknown path or a wrong method, the form of all others. */
@ApplicationScoped
class ProblemCodes implements ProblemPostProcessor {
    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            // The framework adds the path as the instance; it identifies nothing.
            return HttpProblem.builder(problem).withInstance(null).build();
        }
        int status = isOfAnAnswer(context.cause) ? 500 : problem.getStatusCode();
        HttpProblem.Builder coded = HttpProblem.builder(Problems.ofStatus(status, String.valueOf(context.path)));
        problem.getHeaders().forEach(coded::withHeader);
        return coded.build();
    }

    /** An answer that cannot be written is no fault of the request, though the framework takes it for one. */
    private static boolean isOfAnAnswer(Throwable cause) {
        return cause instanceof JsonProcessingException json && !(json.getProcessor() instanceof JsonParser);
    }
}
