package regional.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.answer.EditionRef;
import regional.answer.Presentation;
import regional.answer.Presented;
import regional.law.CountryCode;
import regional.law.Coverage;
import regional.law.Pending;
import regional.law.Survey;

/** What an edition answers for, what it leaves out, and known events whose text it has not read. */
@Schema(hidden = true)
public record CoverageAnswer(
        LocalDate since,
        List<CountryCode> countries,
        List<Survey> surveys,
        List<Coverage.Uncovered> notCovered,
        List<Pending> pending,
        EditionRef edition,
        Presentation presentation)
        implements Presented {
    static CoverageAnswer of(Presentation presentation, EditionRef edition) {
        Coverage coverage = presentation.facts().coverage();
        return new CoverageAnswer(
                coverage.since(),
                coverage.countries().stream().sorted().toList(),
                presentation.facts().surveys(),
                coverage.notCovered(),
                presentation.facts().pending(),
                edition,
                presentation);
    }
}
