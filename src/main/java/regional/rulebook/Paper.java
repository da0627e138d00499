package regional.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Document;
import regional.law.RegimeId;
import regional.law.Requirement;
import regional.law.Text;

/**
 * A paper that goes with a shipment, or that is expressly not needed.
 *
 * @param code open, such as CERTIFICATE_OF_ORIGIN
 * @param regimes those that ask for it, or say that it is not needed; empty for what hangs on the goods alone
 * @param askedBy whose authority wants it; {@code null} for a paper of a regime
 * @param validMonths how long it is valid from its issue; {@code null} where that is not known, or not the same everywhere
 * @param validity of a certificate of origin, by its day of issue; UNKNOWN where none was given; {@code null} where it is no such
 *     certificate, or not needed
 * @param validUntil the first day on which it is no longer valid
 * @param texts what the provisions say, in their order
 */
public record Paper(
        String code,
        Document.Status status,
        List<RegimeId> regimes,
        Requirement.@Nullable AskedBy askedBy,
        @Nullable Integer validMonths,
        Document.@Nullable Validity validity,
        @Nullable LocalDate validUntil,
        List<Text> texts,
        List<Citation> citations) {
    public Paper {
        regimes = List.copyOf(regimes);
        texts = List.copyOf(texts);
        citations = List.copyOf(citations);
    }
}
