package regional.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.http.CitationView;
import regional.http.Wording;
import regional.law.Dispute;

/** A disagreement between sources, kept on record. */
@Schema(
        name = "Dispute",
        description = "A disagreement between sources about a fact: who says what, and what the edition follows.")
public record DisputeView(String text, List<CitationView> citations) {
    static List<DisputeView> all(List<Dispute> disputes, Wording wording) {
        return disputes.stream()
                .map(dispute -> new DisputeView(wording.say(dispute.text()), wording.cite(dispute.citations())))
                .toList();
    }
}
