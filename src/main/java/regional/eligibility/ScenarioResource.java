package regional.eligibility;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.edition.AmendedEdition;
import regional.edition.Edition;
import regional.edition.Editions;
import regional.edition.UnsoundAmendment;
import regional.http.Problems;
import regional.http.Reading;
import regional.law.Amendment;
import regional.law.Instrument;
import regional.rulebook.Impact;
import regional.text.Phrases;

/** Questions to a law that nobody has made. */
@Path("/v1/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "eligibility")
public class ScenarioResource {
    private static final String CODE = "FLAWED_AMENDMENT";

    private final Editions editions;
    private final Reading reading;

    ScenarioResource(Editions editions, Reading reading) {
        this.editions = editions;
        this.reading = reading;
    }

    @POST
    @Operation(
            operationId = "scenario",
            summary = "What would be, if the law were amended",
            description = "A question, a matrix or a timeline, answered by a law with changes made to it and by the law"
                    + " as it is; and what the changes do between all countries. Nothing is kept.")
    @APIResponseSchema(ScenarioAnswer.class)
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public ScenarioAnswer scenario(@BeanParam ScenarioQuery query, @RequestBody(ref = "Scenario") InputStream body)
            throws IOException {
        ScenarioQuery.Asked asked = query.read(
                reading, body, editions.readable(query.editionAsGiven()).rulebook());
        Edition real = editions.asked(asked.law().edition(), asked.law().publishedBy());
        Edition amended = amended(real, asked, reading.language());
        Asking asking = asked.asking();
        boolean same = asked.changes().isEmpty();
        var difference = ScenarioAnswer.DifferenceView.of(
                same
                        ? List.of()
                        : Impact.between(
                                real.rulebook(),
                                amended.rulebook(),
                                asking.shipment(),
                                real.facts().coverage().since()));
        return new ScenarioAnswer(
                same ? asking.ofPublic(real) : asking.of(amended),
                asking.ofPublic(real),
                !same && !asking.of(amended).equals(asking.of(real)),
                difference,
                real.stamp());
    }

    private static Edition amended(Edition real, ScenarioQuery.Asked asked, Locale language) {
        LocalDate day = Objects.requireNonNullElse(
                asked.law().publishedBy(), real.facts().verifiedUntil());
        Phrases phrases = new Phrases("eligibility", language);
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
                        .map(flaw -> Problems.fault(
                                "body",
                                flaw.change() == null ? "amendment" : "amendment.changes[" + flaw.change() + "]",
                                CODE,
                                "detail." + CODE,
                                flaw.sentence()))
                        .toList());
    }
}
