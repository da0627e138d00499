package regional.eligibility;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.AnswerTree;
import regional.answer.Table;
import regional.edition.AmendedEdition;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.edition.Editions;
import regional.edition.UnsoundAmendment;
import regional.http.HeavyWork;
import regional.http.JsonParameters;
import regional.http.Problems;
import regional.http.QueryParameters;
import regional.http.Takes;
import regional.law.Amendment;
import regional.law.Instrument;
import regional.rulebook.Impact;
import regional.text.Phrases;

/** Questions to a law that nobody has made. */
@Path("/v1/scenarios")
@Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "eligibility")
public class ScenarioResource {
    private static final int LARGEST_BODY = 1024 * 1024;
    private static final String CODE = "FLAWED_AMENDMENT";

    private final Editions editions;
    private final QueryParameters query;
    private final AnswerTree json;
    private final HeavyWork heavy;

    ScenarioResource(Editions editions, QueryParameters query, AnswerTree json, HeavyWork heavy) {
        this.editions = editions;
        this.query = query;
        this.json = json;
        this.heavy = heavy;
    }

    @POST
    @Takes({"publishedBy", "edition"})
    @Operation(
            operationId = "runScenario",
            summary = "What would be, if the law were amended",
            description =
                    "A question, a matrix or a timeline, answered by a law with changes made to it and by the law"
                            + " as it is; and what the changes do between all countries, which alone stands in a table. Nothing is kept.")
    @APIResponseSchema(ScenarioAnswer.class)
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public ScenarioAnswer scenario(@RequestBody(ref = "Scenario") InputStream body) throws IOException {
        ScenarioReader.Scenario asked = new ScenarioReader(
                        query, editions.namedOrCurrent(query.text(EditionChoice.EDITION)))
                .read(JsonParameters.of(query, body, LARGEST_BODY));
        Edition real = editions.get(asked.law());
        return heavy.done(() -> answer(asked, real));
    }

    private ScenarioAnswer answer(ScenarioReader.Scenario asked, Edition real) {
        Edition amended = amended(real, asked);
        boolean same = asked.changes().isEmpty();
        Answer reality = answer(asked, real, asked.permalink());
        Answer answer = same ? reality : answer(asked, amended, null);
        var difference = ScenarioDifference.of(
                same
                        ? List.of()
                        : Impact.between(
                                real.rulebook(),
                                amended.rulebook(),
                                asked.shape().shipment()));
        return ScenarioAnswer.of(
                answer,
                reality,
                !same && !json.of(answer).equals(json.of(answer(asked, real, null))),
                difference,
                real.stamp());
    }

    private Answer answer(ScenarioReader.Scenario asked, Edition edition, @Nullable Permalink permalink) {
        return asked.shape().answer(edition, query.language(), permalink);
    }

    private Edition amended(Edition real, ScenarioReader.Scenario asked) {
        LocalDate day = Objects.requireNonNullElse(
                asked.law().publishedBy(), real.facts().verifiedUntil());
        Phrases phrases = Phrases.of("eligibility", query.language());
        Instrument assumed = Amendment.assumed(day, phrases.say("assumed.title"), phrases.say("assumed.issuer"));
        try {
            return AmendedEdition.of(real, new Amendment(assumed, asked.changes()));
        } catch (UnsoundAmendment unsound) {
            throw problem(unsound);
        }
    }

    private static HttpProblem problem(UnsoundAmendment unsound) {
        return Problems.of(
                422,
                unsound.flaws().stream()
                        .map(flaw -> Problems.error(
                                "body",
                                flaw.change() == null ? "amendment" : "amendment.changes[" + flaw.change() + "]",
                                CODE,
                                "detail." + CODE,
                                flaw.sentence()))
                        .toList());
    }
}
