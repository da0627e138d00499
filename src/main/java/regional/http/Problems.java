package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The problems that a request is refused with (RFC 9457), each with a code and the parts of the request at fault. */
public final class Problems {
    public static final String INVALID_CODE = "INVALID_CODE";
    public static final String INVALID_DATE = "INVALID_DATE";
    public static final String INVALID_VALUE = "INVALID_VALUE";
    public static final String MISSING_PARAMETER = "MISSING_PARAMETER";
    public static final String UNKNOWN_PARAMETER = "UNKNOWN_PARAMETER";
    public static final String DUPLICATE_PARAMETER = "DUPLICATE_PARAMETER";
    public static final String SAME_COUNTRY = "SAME_COUNTRY";
    public static final String EMPTY_RANGE = "EMPTY_RANGE";
    public static final String RANGE_TOO_LONG = "RANGE_TOO_LONG";
    public static final String NOT_FOUND = "NOT_FOUND";
    public static final String UNKNOWN_EDITION = "UNKNOWN_EDITION";
    public static final String NOT_READY = "NOT_READY";

    static final Phrases PHRASES = new Phrases("problems", Locale.ENGLISH);

    private Problems() {}

    /** A problem with parts of a request; the first gives the problem its code. */
    public static HttpProblem of(int status, List<Fault> faults) {
        Fault first = faults.getFirst();
        String detail = faults.size() == 1 ? first.detail() : PHRASES.say("several", faults.size());
        return problem(status, first.code(), detail, faults);
    }

    /** A path that names nothing. */
    public static HttpProblem notFound(String name, String value) {
        return of(404, List.of(fault("path", name, NOT_FOUND, "detail.NOT_FOUND", value)));
    }

    /** An edition that is not stored. */
    public static HttpProblem unknownEdition(String location, String name, String value) {
        return of(404, List.of(fault(location, name, UNKNOWN_EDITION, "detail." + UNKNOWN_EDITION, value)));
    }

    /** A fault whose detail is the sentence of the key. */
    public static Fault fault(String location, String name, String code, String key, Object... arguments) {
        return new Fault(location, name, code, PHRASES.say(key, arguments));
    }

    /** A problem of the code, with the code's title. */
    public static HttpProblem problem(int status, String code, String detail, List<Fault> faults) {
        return HttpProblem.builder()
                .withType(type(code))
                .withTitle(PHRASES.say("title." + code))
                .withStatus(status)
                .withDetail(detail)
                .with("code", code)
                .with("errors", faults)
                .build();
    }

    static URI type(String code) {
        return URI.create("urn:regional-trade-rules:problem:"
                + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
