package regional.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the query parameters of one request. Those that its resource method does not declare are faults. */
@RequestScoped
public class Reading extends StrictReading {
    private final Instant now;
    private final Locale language;
    private final MultivaluedMap<String, String> given;
    private final Set<String> declared;
    private boolean today;

    Reading(UriInfo uri, ResourceInfo resource, HttpHeaders headers, Clock clock) {
        now = clock.instant();
        given = uri.getQueryParameters();
        String preferences = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        language = Languages.of(preferences);
        Languages.fault(preferences).ifPresent(this::keep);
        declared = DeclaredParameters.of(resource.getResourceMethod());
        new TreeMap<>(given).forEach((name, values) -> {
            if (!declared.contains(name)) {
                refuse(name, Problems.UNKNOWN_PARAMETER, String.join(", ", new TreeSet<>(declared)));
            } else if (values.size() > 1) {
                refuse(name, Problems.DUPLICATE_PARAMETER, values.size());
            }
        });
    }

    @Override
    String location() {
        return "query";
    }

    @Override
    boolean isGiven(String name) {
        return declared.contains(name) && given.containsKey(name);
    }

    @Override
    public LocalDate askToday() {
        today = true;
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** The language in which the caller wants the answer. */
    public Locale language() {
        return language;
    }

    /** Reads one of many questions, asked at the moment of this request, and refused for itself. */
    public BodyReading ofQuestion(JsonNode question) {
        return new BodyReading(LocalDate.ofInstant(now, ZoneOffset.UTC), question);
    }

    /** The moment at which the request came in. */
    Instant now() {
        return now;
    }

    /** The day that the answer was given for because none was asked for; {@code null} when one was. */
    @Nullable
    LocalDate today() {
        return today ? LocalDate.ofInstant(now, ZoneOffset.UTC) : null;
    }
}
