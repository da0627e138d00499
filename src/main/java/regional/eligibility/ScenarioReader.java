package regional.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.http.JsonParameters;
import regional.http.Problems;
import regional.http.QueryParameters;
import regional.law.Change;
import regional.text.Phrase;

/**
 * Reads a question with an amendment.
 *
 * @param query which law is amended
 * @param edition whose codes are read
 */
record ScenarioReader(QueryParameters query, Edition edition) {
    private static final int MOST_CHANGES = 50;

    /** Each is weighed between all countries on every day on which anything turns: so many take a second or two. */
    private static final int MOST_PARTS = 250;

    private static final String QUESTION = "question";
    private static final String MATRIX = "matrix";
    private static final String TIMELINE = "timeline";
    private static final List<String> SHAPES = List.of(QUESTION, MATRIX, TIMELINE);

    /**
     * A question with an amendment.
     *
     * @param law which law is amended
     * @param permalink the address of the question to the law as it is; {@code null} where it has none
     */
    record Scenario(
            Shape shape,
            List<Change> changes,
            EditionChoice law,
            @Nullable Permalink permalink) {}

    Scenario read(JsonParameters body) {
        EditionChoice law = EditionChoice.of(query);
        JsonParameters amendment = body.object("amendment");
        body.require("amendment");
        List<Change> changes = amendment == null ? List.of() : changes(amendment);
        String asked = asked(body);
        JsonParameters question = asked == null ? null : body.object(asked);
        Shape shape = asked == null || question == null ? null : shape(question, asked);
        body.check();
        checkWork(changes);
        return new Scenario(
                Objects.requireNonNull(shape), changes, law, shape instanceof Shape.Single ? new Permalink(law) : null);
    }

    private List<Change> changes(JsonParameters amendment) {
        List<JsonParameters> given = amendment.objects("changes");
        amendment.require("changes");
        amendment.refuseUnknown();
        if (given.size() > MOST_CHANGES) {
            amendment.malformed(
                    "changes", Problems.INVALID_VALUE, given.size(), Phrase.of("expected.changes", MOST_CHANGES));
            return List.of();
        }
        return new ChangeReader(edition).read(given);
    }

    /**
     * Lets pass an amendment that can be answered in a short while.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 when it has too many parts
     */
    private static void checkWork(List<Change> changes) {
        int parts = changes.stream().mapToInt(ScenarioReader::parts).sum();
        if (parts > MOST_PARTS) {
            throw Problems.of(
                    413,
                    List.of(Problems.error(
                            "body", "amendment.changes", Problems.TOO_LARGE, "detail.PARTS", parts, MOST_PARTS)));
        }
    }

    /** How many provisions a change adds, those within it counted one by one. */
    private static int parts(Change change) {
        return switch (change) {
            case Change.LevyBegins begins -> begins.levy().rules().size();
            case Change.SuspensionBegins begins ->
                1 + begins.suspension().suspends().size();
            case Change.MembershipBegins _,
                    Change.MembershipEnds _,
                    Change.RegimeBegins _,
                    Change.RegimeEnds _,
                    Change.RegimeChangesParties _,
                    Change.SuspensionEnds _,
                    Change.LevyEnds _,
                    Change.LevyChangesRate _ -> 1;
        };
    }

    /** The shape in which the body asks: the first that says something, else the first that is there; {@code null} for none. */
    private static @Nullable String asked(JsonParameters body) {
        SHAPES.forEach(body::object);
        body.refuseUnknown();
        List<String> given = SHAPES.stream().filter(body::has).toList();
        List<String> filled = given.stream().filter(name -> !body.isEmpty(name)).toList();
        List<String> asked = filled.isEmpty() ? given : filled;
        asked.stream()
                .skip(1)
                .forEach(name -> body.malformed(
                        name, Problems.INVALID_VALUE, name, Phrase.of("expected.oneOf", String.join(", ", SHAPES))));
        if (asked.isEmpty()) {
            body.require(QUESTION);
        }
        return asked.isEmpty() ? null : asked.getFirst();
    }

    private Shape shape(JsonParameters question, String asked) {
        QuestionReader reader = new QuestionReader(question, edition);
        if (asked.equals(QUESTION)) {
            question.restrictTo(Stream.concat(QuestionReader.SINGLE.stream(), Stream.of("explain"))
                    .toList());
            return reader.single();
        }
        boolean matrix = asked.equals(MATRIX);
        question.restrictTo(matrix ? QuestionReader.MATRIX : QuestionReader.TIMELINE);
        return matrix ? reader.matrix() : reader.timeline();
    }
}
