package regional.law;

import java.time.LocalDate;

/**
 * That somebody looked for the measures of a country, for a range of days. Without one, silence is no answer.
 *
 * @param kind which measures were looked for
 * @param how from which sources
 * @param completeness whether a list was read, or single reports
 * @param inForce the days that were looked up; its end is the day after the last of them
 */
public record Survey(
        FactId id,
        CountryCode country,
        Kind kind,
        Method how,
        Completeness completeness,
        InForce inForce,
        ConfidenceOverTime confidence,
        Text text)
        implements Fact {
    private static final int YEARS_BEYOND_THE_LAST_LOOK = 1;

    /** Which measures were looked for: bans and permits of exports, of imports, closed borders. */
    public enum Kind {
        EXPORTS,
        IMPORTS,
        CLOSURES
    }

    /** What was read: the list itself, an official summary of it, the press. */
    public enum Method {
        OFFICIAL_LIST,
        OFFICIAL_SUMMARY,
        PRESS
    }

    /** How complete it is; the weakest comes last. */
    public enum Completeness {
        LISTED,
        SAMPLED
    }

    /** The first day that was not looked up any more; {@link LocalDate#MAX} where there is none. */
    public LocalDate lastLook() {
        return inForce.possible().getEnd();
    }

    /** The first day of which its silence says nothing any more: a year after the last look. */
    public LocalDate end() {
        LocalDate last = lastLook();
        return last.equals(LocalDate.MAX) ? last : last.plusYears(YEARS_BEYOND_THE_LAST_LOOK);
    }

    /** Whether its silence says something of the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(inForce.possible().getStart()) && day.isBefore(end());
    }

    @Override
    public String label() {
        return id.value();
    }
}
