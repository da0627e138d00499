package regional.eligibility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import regional.http.Problems;
import regional.http.StrictReading;
import regional.rulebook.CountryCode;
import regional.rulebook.EditionName;
import regional.rulebook.Question;
import regional.rulebook.Rulebook;
import regional.rulebook.Shipment;

/** The parameters of two askings of one question, as they were given. */
public class CompareQuery extends GoodsQuery {
    @QueryParam("origin")
    @Nullable
    String origin;

    @QueryParam("destination")
    @Nullable
    String destination;

    @QueryParam("on")
    @Nullable
    String on;

    @QueryParam("on2")
    @Nullable
    String on2;

    @QueryParam("publishedBy2")
    @Nullable
    String publishedBy2;

    @QueryParam("edition2")
    @Nullable
    String edition2;

    /** What was asked first, and the day and the law of the second asking. */
    record Asked(Question question, Law law, LocalDate secondDay, Law secondLaw) {}

    Asked read(StrictReading reading, Rulebook rulebook) {
        CountryCode from = country(reading, "origin", reading.required("origin", origin), rulebook);
        CountryCode to = country(reading, "destination", reading.required("destination", destination), rulebook);
        LocalDate day = reading.dayOrToday("on", on);
        LocalDate secondDay = reading.day("on2", on2);
        Shipment shipment = shipment(reading, rulebook.facts());
        Law law = law(reading);
        LocalDate secondPublishedBy = reading.day("publishedBy2", publishedBy2);
        EditionName secondEdition = reading.edition("edition2", edition2);
        if (from != null && from.equals(to)) {
            reading.senseless("destination", Problems.SAME_COUNTRY);
        }
        reading.check();
        Question question = new Question(
                Objects.requireNonNull(from), Objects.requireNonNull(to), Objects.requireNonNull(day), shipment);
        Law secondLaw = new Law(
                secondEdition == null ? law.edition() : secondEdition,
                secondPublishedBy == null ? law.publishedBy() : secondPublishedBy);
        return new Asked(question, law, secondDay == null ? question.on() : secondDay, secondLaw);
    }
}
