package regional.eligibility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.http.LawQuery;
import regional.http.Reading;
import regional.text.Phrase;

/** How far ahead is asked, and of which law, as it was given. */
public class UpcomingQuery extends LawQuery {
    private static final Pattern PERIOD = Pattern.compile("P(?=\\d)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?");
    private static final Period USUAL = Period.ofDays(180);
    private static final Period LONGEST = Period.ofYears(10);

    @QueryParam("within")
    @Nullable
    String within;

    /** From today on, as far as was asked. */
    record Asked(LocalDateRange days, Law law) {}

    Asked read(Reading reading) {
        LocalDate today = reading.askToday();
        Period period = reading.value(
                "within",
                within,
                text -> PERIOD.matcher(text).matches() && isServed(Period.parse(text), today),
                Period::parse,
                Phrase.of("expected.within", LONGEST.toString()));
        Law law = law(reading);
        reading.check();
        return new Asked(LocalDateRange.of(today, today.plus(Objects.requireNonNullElse(period, USUAL))), law);
    }

    private static boolean isServed(Period period, LocalDate today) {
        LocalDate end = today.plus(period);
        return end.isAfter(today) && !end.isAfter(today.plus(LONGEST));
    }
}
