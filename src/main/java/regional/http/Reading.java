package regional.http;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Locale;

/** Reads the query parameters of one request that are given as values. */
@RequestScoped
public class Reading extends StrictReading {
    private final QueryParameters query;

    Reading(QueryParameters query) {
        this.query = query;
    }

    @Override
    Errors errors() {
        return query.errors();
    }

    @Override
    String location() {
        return "query";
    }

    @Override
    boolean isGiven(String name) {
        return query.has(name);
    }

    @Override
    public LocalDate askToday() {
        return query.today();
    }

    /** The language in which the caller wants the answer. */
    public Locale language() {
        return query.language();
    }
}
