package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Reports what is wrong with the values that a request gives by name. */
abstract class NamedErrors {
    /** What is wrong with the request; its parts share it. */
    abstract Errors errors();

    /** Where the values stand: query or body. */
    abstract String location();

    /** What an error calls the value of the name. */
    String path(String name) {
        return name;
    }

    /** Reports a value that can be read and makes no sense (422). */
    public final void unprocessable(String name, String code) {
        errors().unprocessable(Problems.error(location(), path(name), code, "detail." + code));
    }

    /** Reports a value that cannot be read (400); the arguments are those of the code's sentence. */
    public final void malformed(String name, String code, Object... arguments) {
        report(name, code, "detail." + code, arguments);
    }

    /** Reports a value that cannot be read (400), by the sentence of the key. */
    final void report(String name, String code, String key, Object... arguments) {
        errors().malformed(Problems.error(location(), path(name), code, key, arguments));
    }

    /**
     * Passes when everything could be read and makes sense.
     *
     * @throws HttpProblem 400 with all that cannot be read, else 422 with all that makes no sense
     */
    public final void check() {
        errors().check();
    }
}
