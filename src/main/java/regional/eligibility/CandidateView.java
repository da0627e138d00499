package regional.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.answer.CitationView;

/** A regime that may apply and is unproven; it never changes a verdict. */
@Schema(name = "Candidate", description = "A regime that may apply and is unproven; it never changes a verdict.")
public record CandidateView(String id, String text, List<CitationView> citations) {}
