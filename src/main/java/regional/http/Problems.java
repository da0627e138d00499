package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.HsReading;
import regional.text.Phrase;
import regional.text.Phrases;

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
    public static final String TOO_LARGE = "TOO_LARGE";
    static final String TOO_MANY_REQUESTS = "TOO_MANY_REQUESTS";
    public static final String MALFORMED_BODY = "MALFORMED_BODY";
    /** The key of the sentence that a value is empty, which names the parameter. */
    static final String EMPTY = "detail.EMPTY";

    public static final String UNSUPPORTED_MEDIA_TYPE = "UNSUPPORTED_MEDIA_TYPE";

    /** Those whose sentences speak of a value, and not of what was to be given. */
    private static final Set<String> VALUES = Set.of(INVALID_CODE, INVALID_DATE, INVALID_VALUE);

    /** What errors are named by that are about all of a body, a line or a row. */
    private static final Set<String> WHOLES = Set.of("body", "questions", "question", "header", "row");

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+|[\\u2028\\u2029]+");

    static final Phrases PHRASES = phrases(Locale.ENGLISH);

    /** A problem quotes what was given, and does not send it back whole. */
    private static final int LONGEST_QUOTATION = 300;

    /** What a status says that HTTP itself gives, and the part of the request at fault, if it is one. */
    private record Meaning(String code, @Nullable String location, String name) {}

    private static final Map<Integer, Meaning> BY_STATUS = Map.of(
            400, new Meaning(MALFORMED_BODY, "body", "body"),
            404, new Meaning(NOT_FOUND, "path", "path"),
            405, new Meaning("METHOD_NOT_ALLOWED", "path", "path"),
            406, new Meaning("NOT_ACCEPTABLE", "header", "Accept"),
            413, new Meaning(TOO_LARGE, "body", "body"),
            415, new Meaning(UNSUPPORTED_MEDIA_TYPE, "header", "Content-Type"),
            429, new Meaning(TOO_MANY_REQUESTS, null, ""),
            503, new Meaning(NOT_READY, null, ""));

    private Problems() {}

    /** A problem with parts of a request; the first gives the problem its code. */
    public static HttpProblem of(int status, List<ProblemError> faults) {
        ProblemError first = faults.getFirst();
        return problem(status, first.code(), detail(Locale.ENGLISH, faults), faults);
    }

    /** A path that names nothing. */
    public static HttpProblem notFound(String name, String value) {
        return of(404, List.of(error("path", name, NOT_FOUND, "detail.NOT_FOUND", value)));
    }

    /** An edition that is not stored. */
    public static HttpProblem unknownEdition(String location, String name, String value) {
        return of(404, List.of(error(location, name, UNKNOWN_EDITION, "detail." + UNKNOWN_EDITION, value)));
    }

    /**
     * The problem of a status that no resource gave, such as that of an unknown path or a wrong method.
     *
     * @param offered what there is instead, for the places after the first of the code's sentence
     */
    static HttpProblem ofStatus(int status, String path, String... offered) {
        Meaning meaning =
                BY_STATUS.getOrDefault(status, new Meaning(status < 500 ? "REFUSED" : "INTERNAL_ERROR", null, ""));
        String key = "detail." + meaning.code() + (offered.length == 0 ? "" : ".offered");
        Object[] arguments = Stream.concat(Stream.of(path), Stream.of(offered)).toArray();
        return meaning.location() == null
                ? problem(status, meaning.code(), Phrase.of(key, quoted(path)).toString(), List.of())
                : of(status, List.of(error(meaning.location(), meaning.name(), meaning.code(), key, arguments)));
    }

    /**
     * A fault whose detail is the sentence of the key. What is long of its name, and of the first argument, which is what was
     * given, is cut.
     */
    public static ProblemError error(String location, String name, String code, String key, Object... arguments) {
        Object[] said = arguments.clone();
        if (said.length > 0 && said[0] instanceof String given) {
            said[0] = quoted(given);
        }
        return new ProblemError(location, quoted(name), code, Phrase.of(key, said), null);
    }

    /** The error of a text that is no tariff code. */
    static ProblemError notATariffCode(String location, String name, String given, HsReading reading) {
        String suggestion = reading.suggestion();
        String key = "detail.HS." + reading.flaw() + (suggestion == null ? "" : ".suggested");
        Object[] said = {given, reading.part(), suggestion == null ? "" : suggestion};
        return error(location, name, INVALID_VALUE, key, said).suggesting(suggestion);
    }

    private static String quoted(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTATION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
    }

    /** A problem of the code, with the code's title. */
    public static HttpProblem problem(int status, String code, String detail, List<ProblemError> faults) {
        return HttpProblem.builder()
                .withType(type(code))
                .withTitle(PHRASES.say("title." + code))
                .withStatus(status)
                .withDetail(detail)
                .with("code", code)
                .with("errors", faults)
                .build();
    }

    /** A problem of the code that no part of the request is at fault for. */
    public static HttpProblem problem(int status, String code) {
        return problem(status, code, PHRASES.say("detail." + code), List.of());
    }

    /**
     * The problem in another language. One that no part of the request is at fault for is said by its code's sentence.
     *
     * @param path what was asked
     */
    public static HttpProblem in(Locale language, HttpProblem problem, String path) {
        Map<String, Object> parts = problem.getParameters();
        if (!(parts.get("code") instanceof String code) || !(parts.get("errors") instanceof List<?> errors)) {
            return problem;
        }
        List<ProblemError> faults = errors.stream()
                .map(ProblemError.class::cast)
                .map(fault -> fault.in(language))
                .toList();
        return HttpProblem.builder(problem)
                .withTitle(phrases(language).say("title." + code))
                .withDetail(faults.isEmpty() ? phrases(language).say("detail." + code, path) : detail(language, faults))
                .with("errors", faults)
                .build();
    }

    /** All that is wrong, each in a sentence that begins with a word and can be read alone; no line ends in it. */
    public static String sentences(HttpProblem problem) {
        List<?> errors = problem.getParameters().get("errors") instanceof List<?> faults ? faults : List.of();
        String told = errors.isEmpty()
                ? String.valueOf(problem.getDetail())
                : errors.stream()
                        .map(ProblemError.class::cast)
                        .map(fault -> named(fault.detail().language(), fault))
                        .collect(Collectors.joining(" "));
        return CONTROLS.matcher(told).replaceAll(" ");
    }

    private static String detail(Locale language, List<ProblemError> faults) {
        return faults.stream().map(fault -> named(language, fault)).collect(Collectors.joining(" "));
    }

    /** The sentence with the name of what it is about, which some say themselves. */
    private static String named(Locale language, ProblemError fault) {
        String sentence = fault.detail().toString();
        return !VALUES.contains(fault.code())
                        || WHOLES.contains(fault.name())
                        || fault.detail().key().equals(EMPTY)
                ? sentence
                : phrases(language).say("named", fault.name(), sentence);
    }

    static Phrases phrases(Locale language) {
        return Phrases.of(Phrase.FILE, language);
    }

    static URI type(String code) {
        return URI.create("urn:regional-trade-rules:problem:"
                + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
