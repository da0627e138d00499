package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a client accepts (RFC 9110, 12.5.1), said so that the framework understands it: that takes {@code application/*} for a
 * type to answer with, answers with what is not wanted at all ({@code q=0}), and reads the first of several lines only.
 */
final class AcceptHeader {
    /** That of calendars, which have addresses of their own: programs that read them seldom say what they accept. */
    private static final String CALENDAR = Format.ICS.mediaType();

    /** How the address of a calendar ends. */
    private static final String ICS = ".ics";

    /** Every media type of an answer. */
    static final List<String> TYPES =
            Arrays.stream(Format.values()).map(Format::mediaType).toList();

    /** That of a refusal: who wants no answer that there is gets one. */
    private static final String NONE = HttpProblem.MEDIA_TYPE.toString();

    private AcceptHeader() {}

    /**
     * How much a type is wanted.
     *
     * @param precision whether it was named in full, 2, by its first half, 1, or as any other, 0
     */
    private record Preference(double weight, int precision) {
        static final Comparator<Preference> BY_PRECISION =
                Comparator.comparingInt(Preference::precision).thenComparingDouble(Preference::weight);
        static final Comparator<Preference> BY_WEIGHT = Comparator.comparingDouble(Preference::weight)
                .thenComparingInt(Preference::precision)
                .reversed();

        /** What a range says of the type; nothing where it is not in the range. */
        static Optional<Preference> of(MIMEHeader range, String type) {
            double weight = range.weight(); // Before it is asked for its weight, a range may know no parts.
            String given =
                    (range.component() + "/" + range.subComponent()).strip().toLowerCase(Locale.ROOT);
            List<String> forms = List.of("*/*", type.replaceAll("/.*", "/*"), type);
            return forms.contains(given) ? Optional.of(new Preference(weight, forms.indexOf(given))) : Optional.empty();
        }
    }

    /**
     * Puts the types that are wanted in the place of the header, each by its name.
     *
     * @param sent the type of the body; where another is wanted no more, the answer is of the same
     */
    static void normalize(RoutingContext context, MediaType sent) {
        MultiMap headers = context.request().headers();
        if (context.normalizedPath().endsWith(ICS)) {
            headers.set(HttpHeaders.ACCEPT, CALENDAR);
            return;
        }
        Format asked = asked(context.request());
        if (asked != null) {
            headers.set(HttpHeaders.ACCEPT, before(asked));
            return;
        }
        String given = String.join(",", headers.getAll(HttpHeaders.ACCEPT)).replace('\t', ' ');
        headers.set(HttpHeaders.ACCEPT, given);
        List<MIMEHeader> ranges = context.parsedHeaders().accept();
        Format same = Format.of(sent.toString());
        if (!ranges.isEmpty()) {
            headers.set(HttpHeaders.ACCEPT, named(ranges, same));
        } else if (same != null) {
            headers.set(HttpHeaders.ACCEPT, before(same));
        } else {
            headers.remove(HttpHeaders.ACCEPT);
        }
    }

    /** The form that the parameter names; {@code null} where it names none, which is refused where it is read. */
    private static @Nullable Format asked(HttpServerRequest request) {
        String query = request.query();
        String name = query != null && query.contains(Format.PARAMETER) ? request.getParam(Format.PARAMETER) : null;
        return name == null ? null : Format.named(name, List.of(Format.values()));
    }

    /** The form before all others, so that one in which there is no answer is refused where it is read. */
    private static String before(Format asked) {
        return TYPES.stream()
                .map(type -> type + (type.equals(asked.mediaType()) ? "" : ";q=0.1"))
                .collect(Collectors.joining(", "));
    }

    /**
     * The types in the ranges, the most wanted first; of those that are wanted as much, the ones in a narrower range before
     * others, and the one that was sent before all.
     */
    private static String named(List<MIMEHeader> ranges, @Nullable Format sent) {
        SortedMap<Preference, List<String>> wanted = new TreeMap<>(Preference.BY_WEIGHT);
        List<String> types = new ArrayList<>(TYPES);
        if (sent != null && types.remove(sent.mediaType())) {
            types.addFirst(sent.mediaType());
        }
        for (String type : types) {
            ranges.stream()
                    .flatMap(range -> Preference.of(range, type).stream())
                    .max(Preference.BY_PRECISION)
                    .filter(preference -> preference.weight() > 0)
                    .ifPresent(preference -> wanted.computeIfAbsent(preference, same -> new ArrayList<>())
                            .add(type));
        }
        StringJoiner named = new StringJoiner(", ").setEmptyValue(NONE);
        int tenths = 10;
        for (List<String> alike : wanted.values()) {
            for (String type : alike) {
                named.add(type + ";q=" + BigDecimal.valueOf(tenths--, 1));
            }
        }
        return named.toString();
    }
}
