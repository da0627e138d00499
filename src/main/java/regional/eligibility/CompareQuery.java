package regional.eligibility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import regional.http.StrictReading;
import regional.law.EditionName;
import regional.law.Question;
import regional.law.Shipment;
import regional.rulebook.Rulebook;

/** The parameters of two askings of one question, as they were given. */
public class CompareQuery extends PairQuery {
    @QueryParam("on")
    @Nullable
    String on;

    @QueryParam("goods2")
    @Nullable
    String goods2;

    @QueryParam("hs2")
    @Nullable
    String hs2;

    @QueryParam("originating2")
    @Nullable
    String originating2;

    @QueryParam("approved2")
    @Nullable
    String approved2;

    @QueryParam("specialRegime2")
    @Nullable
    String specialRegime2;

    @QueryParam("certificateIssuedOn2")
    @Nullable
    String certificateIssuedOn2;

    @QueryParam("on2")
    @Nullable
    String on2;

    @QueryParam("publishedBy2")
    @Nullable
    String publishedBy2;

    @QueryParam("edition2")
    @Nullable
    String edition2;

    /** What was asked first, and second; the countries are the same. */
    record Asked(Question question, Law law, Question second, Law secondLaw) {}

    Asked read(StrictReading reading, Rulebook rulebook) {
        Pair pair = pair(reading, rulebook);
        LocalDate day = reading.dayOrToday("on", on);
        LocalDate secondDay = reading.day("on2", on2);
        Shipment shipment = shipment(reading, rulebook.facts());
        Shipment secondShipment = second().shipment(reading, rulebook.facts(), "2");
        Law law = law(reading);
        LocalDate secondPublishedBy = reading.day("publishedBy2", publishedBy2);
        EditionName secondEdition = reading.edition("edition2", edition2);
        reading.check();
        Question question = pair.on(Objects.requireNonNull(day), shipment);
        Law secondLaw = new Law(
                secondEdition == null ? law.edition() : secondEdition,
                secondPublishedBy == null ? law.publishedBy() : secondPublishedBy);
        Question second = pair.on(secondDay == null ? question.on() : secondDay, secondShipment.or(shipment));
        return new Asked(question, law, second, secondLaw);
    }

    /** What is known of the goods of the second asking alone. */
    private GoodsQuery second() {
        GoodsQuery second = new GoodsQuery();
        second.goods = goods2;
        second.hs = hs2;
        second.originating = originating2;
        second.approved = approved2;
        second.specialRegime = specialRegime2;
        second.certificateIssuedOn = certificateIssuedOn2;
        return second;
    }
}
