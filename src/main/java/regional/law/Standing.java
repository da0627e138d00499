package regional.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state within or beside membership that gives or takes no trade right: suspended from organs, associate, applicant.
 *
 * @param kind an open code, such as SUSPENDED_FROM_ORGANS or APPLICANT
 * @param inForce {@code null} when it was signed and never came into force
 * @param signedOn for what was signed only
 * @param decidedBy the organ that decided, in words
 */
public record Standing(
        FactId id,
        CountryCode country,
        BlocId bloc,
        String kind,
        @Nullable InForce inForce,
        @Nullable Bound signedOn,
        @Nullable Text decidedBy,
        ConfidenceOverTime confidence,
        @Nullable LocalDate lastVerified,
        InstrumentId openedBy,
        @Nullable InstrumentId closedBy,
        Text text,
        List<Citation> citations,
        List<Dispute> disputes)
        implements Fact, Attested {
    public Standing {
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }

    @Override
    public String label() {
        return id.value();
    }
}
