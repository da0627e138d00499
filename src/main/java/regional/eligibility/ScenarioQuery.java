package regional.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import regional.http.BodyReading;
import regional.http.LawQuery;
import regional.http.Problems;
import regional.http.Reading;
import regional.law.Change;
import regional.rulebook.Rulebook;
import regional.text.Phrase;

/** A question with an amendment: its body, and which law is amended. */
public class ScenarioQuery extends LawQuery {
    private static final int MOST_CHANGES = 50;
    private static final int LARGEST_BODY = 1024 * 1024;
    private static final List<String> SHAPES = List.of("question", "matrix", "timeline");

    /** What was asked, and what of the law is changed before it is answered. */
    record Asked(Asking asking, List<Change> changes, Law law) {}

    Asked read(Reading reading, InputStream body, Rulebook rulebook) throws IOException {
        Law law = law(reading);
        BodyReading whole = BodyReading.of(reading, body, LARGEST_BODY);
        BodyReading amendment = whole.object("amendment");
        whole.require("amendment");
        List<Change> changes = amendment == null ? List.of() : changes(amendment, rulebook);
        Asking asking = asking(whole, reading.language(), rulebook);
        reading.check();
        return new Asked(Objects.requireNonNull(asking), changes, law);
    }

    private static List<Change> changes(BodyReading amendment, Rulebook rulebook) {
        List<BodyReading> given = amendment.objects("changes");
        amendment.require("changes");
        amendment.nothingElse();
        if (given.size() > MOST_CHANGES) {
            amendment.refuse(
                    "changes", Problems.INVALID_VALUE, given.size(), Phrase.of("expected.changes", MOST_CHANGES));
            return List.of();
        }
        return new ChangeReader(rulebook).read(given);
    }

    /** The one question of the body; {@code null} when there is none, or more than one. */
    private @Nullable Asking asking(BodyReading whole, Locale language, Rulebook rulebook) {
        BodyReading pair = whole.object(SHAPES.get(0));
        BodyReading many = whole.object(SHAPES.get(1));
        BodyReading time = whole.object(SHAPES.get(2));
        whole.nothingElse();
        List<String> given = SHAPES.stream().filter(whole::has).toList();
        given.stream()
                .skip(1)
                .forEach(name -> whole.refuse(
                        name, Problems.INVALID_VALUE, name, Phrase.of("expected.oneOf", String.join(", ", SHAPES))));
        if (given.isEmpty()) {
            whole.require(SHAPES.getFirst());
        }
        if (pair != null) {
            EligibilityQuery query = EligibilityQuery.of(pair);
            query.askTheLawOf(this);
            return new Asking.OfPair(query, query.read(pair, rulebook), language);
        }
        if (many != null) {
            return new Asking.OfMany(MatrixQuery.of(many).read(many, rulebook));
        }
        return time == null ? null : new Asking.OverTime(TimelineQuery.of(time).read(time, rulebook));
    }
}
