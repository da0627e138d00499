package regional.eligibility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.http.Explain;
import regional.http.Phrase;
import regional.http.Problems;
import regional.http.Reading;
import regional.rulebook.CountryCode;
import regional.rulebook.EditionName;
import regional.rulebook.Facts;
import regional.rulebook.GoodsClass;
import regional.rulebook.HsCode;
import regional.rulebook.Question;
import regional.rulebook.Regime;
import regional.rulebook.RegimeId;
import regional.rulebook.Rulebook;
import regional.rulebook.Shipment;

/** The parameters of a question, as they were given. */
public class EligibilityQuery {
    private static final String NONE = "none";

    @QueryParam("origin")
    @Nullable
    String origin;

    @QueryParam("destination")
    @Nullable
    String destination;

    @QueryParam("on")
    @Nullable
    String on;

    @QueryParam("goods")
    @Nullable
    String goods;

    @QueryParam("hs")
    @Nullable
    String hs;

    @QueryParam("originating")
    @Nullable
    String originating;

    @QueryParam("approved")
    @Nullable
    String approved;

    @QueryParam("specialRegime")
    @Nullable
    String specialRegime;

    @QueryParam("certificateIssuedOn")
    @Nullable
    String certificateIssuedOn;

    @QueryParam("explain")
    @Nullable
    String explain;

    @QueryParam("edition")
    @Nullable
    String edition;

    /** What was asked: a question, how much of its grounds to show, and of which edition ({@code null}: the current). */
    record Asked(
            Question question, Explain explain, @Nullable EditionName edition) {}

    /** Reads the question; former codes and the ids of regimes are those of the rulebook. */
    Asked read(Reading reading, Rulebook rulebook) {
        CountryCode from = country(reading, "origin", origin, rulebook);
        CountryCode to = country(reading, "destination", destination, rulebook);
        LocalDate day = reading.dayOrToday("on", on);
        Shipment shipment = shipment(reading, rulebook.facts());
        Explain shown = reading.constant("explain", explain, Explain.class, Explain::parameter);
        EditionName of = reading.edition("edition", edition);
        if (from != null && from.equals(to)) {
            reading.senseless("destination", Problems.SAME_COUNTRY);
        }
        reading.check();
        Question question = new Question(
                Objects.requireNonNull(from), Objects.requireNonNull(to), Objects.requireNonNull(day), shipment);
        return new Asked(question, shown == null ? Explain.SUMMARY : shown, of);
    }

    private static @Nullable CountryCode country(
            Reading reading, String name, @Nullable String value, Rulebook rulebook) {
        CountryCode code = reading.country(
                name,
                reading.required(name, value),
                given -> !rulebook.present(given).equals(given));
        return code == null ? null : rulebook.present(code);
    }

    private Shipment shipment(Reading reading, Facts facts) {
        return new Shipment(
                reading.constant("goods", goods, GoodsClass.class, GoodsClass::name),
                reading.value("hs", hs, HsCode::isWellFormed, HsCode::of, Phrase.of("expected.hs")),
                reading.truth("originating", originating),
                approved(reading, facts),
                reading.truth("specialRegime", specialRegime),
                reading.day("certificateIssuedOn", certificateIssuedOn));
    }

    private @Nullable Set<RegimeId> approved(Reading reading, Facts facts) {
        Set<String> known = facts.regimes().stream()
                .map(Regime::id)
                .map(RegimeId::value)
                .collect(Collectors.toCollection(TreeSet::new));
        return reading.value(
                "approved",
                approved,
                given -> given.equals(NONE) || known.containsAll(Arrays.asList(given.split(",", -1))),
                given -> given.equals(NONE)
                        ? Set.of()
                        : Arrays.stream(given.split(",", -1)).map(RegimeId::new).collect(Collectors.toSet()),
                Phrase.of("expected.approved", NONE, String.join(",", known)));
    }

    /** The address at which the same is asked again of the same edition, whatever is current then. */
    String permalink(Question question, EditionName answeredFrom) {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("origin", question.origin().value());
        parameters.put("destination", question.destination().value());
        parameters.put("on", question.on().toString());
        parameters.put("goods", goods);
        parameters.put("hs", hs);
        parameters.put("originating", originating);
        parameters.put("approved", approved);
        parameters.put("specialRegime", specialRegime);
        parameters.put("certificateIssuedOn", certificateIssuedOn);
        parameters.put("explain", explain);
        parameters.put("edition", answeredFrom.value());
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&", "/v1/eligibility?", ""));
    }
}
