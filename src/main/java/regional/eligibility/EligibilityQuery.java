package regional.eligibility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.http.BodyReading;
import regional.http.Explain;
import regional.http.StrictReading;
import regional.law.EditionName;
import regional.law.Question;
import regional.law.Shipment;
import regional.rulebook.Rulebook;

/** The parameters of one question, as they were given. */
public class EligibilityQuery extends PairQuery {
    @QueryParam("on")
    @Nullable
    String on;

    @QueryParam("explain")
    @Nullable
    String explain;

    /** What was asked, how much of its grounds to show, and of which law. */
    record Asked(Question question, Explain explain, Law law) {}

    /** The parameters, as a body gives them. */
    static EligibilityQuery of(BodyReading body) {
        EligibilityQuery query = question(body);
        query.explain = body.text("explain");
        body.nothingElse();
        return query;
    }

    /** The parameters of one of many questions; what holds for all of them is given beside them. */
    static EligibilityQuery of(BodyReading body, BatchQuery forAll) {
        EligibilityQuery query = question(body);
        body.pass(BatchAnswerer.ID);
        body.nothingElse();
        query.explain = forAll.explain;
        query.askTheLawOf(forAll);
        return query;
    }

    private static EligibilityQuery question(BodyReading body) {
        EligibilityQuery query = new EligibilityQuery();
        query.pair(body);
        query.on = body.text("on");
        return query;
    }

    /** Reads the question; former codes and the ids of regimes are those of the rulebook. */
    Asked read(StrictReading reading, Rulebook rulebook) {
        Pair pair = pair(reading, rulebook);
        LocalDate day = reading.dayOrToday("on", on);
        Shipment shipment = shipment(reading, rulebook.facts());
        Explain shown = reading.constant("explain", explain, Explain.class, Explain::parameter);
        Law law = law(reading);
        reading.check();
        Question question = pair.on(Objects.requireNonNull(day), shipment);
        return new Asked(question, shown == null ? Explain.SUMMARY : shown, law);
    }

    /** The address at which the same is asked again of the same edition, whatever is current then. */
    String permalink(Question question, EditionName answeredFrom) {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("origin", question.origin().value());
        parameters.put("destination", question.destination().value());
        parameters.put("on", question.on().toString());
        parameters.putAll(given());
        parameters.put("explain", explain);
        parameters.put("edition", answeredFrom.value());
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&", "/v1/eligibility?", ""));
    }
}
