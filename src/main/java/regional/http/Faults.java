package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one request, kept until all of it has been read. */
final class Faults {
    private final List<Fault> unreadable = new ArrayList<>();
    private final List<Fault> senseless = new ArrayList<>();

    /**
     * Keeps what cannot be read.
     *
     * @param sentence the code; of a code with several sentences, a dot and which of them it is after it
     * @param arguments those of the sentence
     */
    void unreadable(String name, String sentence, Object... arguments) {
        String code = sentence.replaceFirst("[.].*", "");
        unreadable.add(Problems.fault("query", name, code, "detail." + sentence, arguments));
    }

    /** Keeps what can be read and makes no sense. */
    void senseless(String name, String code) {
        senseless.add(Problems.fault("query", name, code, "detail." + code));
    }

    /**
     * Lets the request pass when nothing is wrong.
     *
     * @throws HttpProblem 400 with all that cannot be read, else 422 with all that makes no sense
     */
    void check() {
        if (!unreadable.isEmpty()) {
            throw Problems.of(400, unreadable);
        }
        if (!senseless.isEmpty()) {
            throw Problems.of(422, senseless);
        }
    }
}
