package regional.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.answer.Explain;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.http.Parameters;
import regional.http.Problems;
import regional.http.Takes;
import regional.law.CountryCode;
import regional.law.EditionName;
import regional.law.GoodsClass;
import regional.law.IdNames;
import regional.law.Mode;
import regional.law.Question;
import regional.law.RegimeId;
import regional.law.Shipment;
import regional.text.Phrase;

/**
 * Reads what is asked, in every shape, from parameters.
 *
 * @param edition whose codes are read: former codes of countries, ids of regimes
 */
record QuestionReader(Parameters asked, Edition edition) {
    /** The fields of a question about two countries and a day, in a body. */
    static final List<String> SINGLE = with("origin", "destination", "on");

    /** The fields of a question about all pairs of countries, in a body. */
    static final List<String> MATRIX = with("on", "countries");

    /** The fields of a question about two countries over a range of days, in a body. */
    static final List<String> TIMELINE = with("origin", "destination", "since", "until");

    /** The value of {@code approved} for a product that no regime has approved. */
    static final String NOT_APPROVED = "NOT_APPROVED";

    private static final int MOST_COUNTRIES = 50;

    /** Two countries, as far as they could be read; both are there once the parameters have passed their check. */
    private record Pair(
            @Nullable CountryCode origin, @Nullable CountryCode destination) {
        Question on(LocalDate day, Shipment shipment) {
            return new Question(Objects.requireNonNull(origin), Objects.requireNonNull(destination), day, shipment);
        }
    }

    /**
     * Two questions about the same countries.
     *
     * @param law of the first question
     * @param secondLaw of the second
     */
    record TwoQuestions(Question question, EditionChoice law, Question second, EditionChoice secondLaw) {}

    /** A question about two countries and a day. */
    Shape.Single single() {
        Pair pair = pair();
        LocalDate on = asked.dayOrToday("on");
        Shipment shipment = shipment();
        Explain explain = explain(asked);
        EditionChoice law = EditionChoice.of(asked);
        asked.check();
        return new Shape.Single(pair.on(Objects.requireNonNull(on), shipment), explain, law);
    }

    private static List<String> with(String... others) {
        return Stream.concat(Stream.of(others), Takes.GOODS.stream()).toList();
    }

    /** How much of the grounds is to be shown. */
    static Explain explain(Parameters asked) {
        return Objects.requireNonNullElse(asked.oneOf("explain", Explain.class, Explain::parameter), Explain.SUMMARY);
    }

    /** A question about all pairs of countries on a day; the countries in the order given, else all that are covered. */
    Shape.Matrix matrix() {
        LocalDate on = asked.dayOrToday("on");
        List<CountryCode> countries = asked.countries("countries", edition.countries());
        if (countries != null && countries.size() > MOST_COUNTRIES) {
            asked.malformed(
                    "countries",
                    Problems.INVALID_VALUE,
                    countries.size(),
                    Phrase.of("expected.countries", MOST_COUNTRIES));
        }
        Shipment shipment = shipment();
        EditionChoice law = EditionChoice.of(asked);
        asked.check();
        return new Shape.Matrix(
                Objects.requireNonNull(on),
                countries != null
                        ? countries
                        : edition.facts().coverage().countries().stream()
                                .sorted()
                                .toList(),
                shipment,
                law);
    }

    /** A question about two countries over a range of days; all that are covered where none is given. */
    Shape.Timeline timeline() {
        Pair pair = pair();
        LocalDateRange days = AskedDays.read(asked, edition.facts().coverage().since(), _ -> LocalDate.MAX);
        Shipment shipment = shipment();
        EditionChoice law = EditionChoice.of(asked);
        asked.check();
        return new Shape.Timeline(pair.on(days.getStart(), shipment), days, law);
    }

    /** Two questions; what the second leaves out is as in the first. */
    TwoQuestions comparison() {
        Pair pair = pair();
        LocalDate on = asked.dayOrToday("on");
        Parameters other = asked.suffixed("2");
        LocalDate secondDay = other.day("on");
        Shipment shipment = shipment();
        Shipment second = new QuestionReader(other, edition).shipment().or(shipment);
        EditionChoice law = EditionChoice.of(asked);
        LocalDate secondPublishedBy = other.day(EditionChoice.PUBLISHED_BY);
        EditionName secondEdition = other.edition(EditionChoice.EDITION);
        asked.check();
        Question question = pair.on(Objects.requireNonNull(on), shipment);
        return new TwoQuestions(
                question,
                law,
                pair.on(secondDay == null ? question.on() : secondDay, second),
                new EditionChoice(
                        secondEdition == null ? law.name() : secondEdition,
                        secondPublishedBy == null ? law.publishedBy() : secondPublishedBy));
    }

    private Pair pair() {
        CountryCode origin = requiredCountry("origin");
        CountryCode destination = requiredCountry("destination");
        if (origin != null && origin.equals(destination)) {
            asked.unprocessable("destination", Problems.SAME_COUNTRY);
        }
        return new Pair(origin, destination);
    }

    private @Nullable CountryCode requiredCountry(String name) {
        asked.require(name);
        return asked.country(name, edition.countries());
    }

    private Shipment shipment() {
        return new Shipment(
                asked.oneOf("goods", GoodsClass.class),
                asked.hs("hs"),
                asked.truth("originating"),
                approved(),
                asked.truth("specialRegime"),
                asked.day("certificateIssuedOn"),
                asked.oneOf("mode", Mode.class));
    }

    private @Nullable Set<RegimeId> approved() {
        if (asked.text("approved") == null) {
            return null;
        }
        IdNames<RegimeId> regimes = edition.regimes();
        Phrase.Spoken all = _ -> String.join(",", regimes.ids());
        Phrase expected = Phrase.of("expected.approved", NOT_APPROVED, all);
        return asked.knownSet("approved", regimes, NOT_APPROVED, expected);
    }
}
