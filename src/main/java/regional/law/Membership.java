package regional.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country's belonging to a bloc. Announcement, notice and effect are three different days; only the last bounds
 * {@code inForce}.
 *
 * @param announcedOn when the end (or, while open, the accession) was announced
 * @param notifiedOn when notice of it was given
 * @param lastVerified the last day for which a source confirms it; {@code null} means the edition's own
 */
public record Membership(
        FactId id,
        CountryCode country,
        BlocId bloc,
        InForce inForce,
        @Nullable Bound announcedOn,
        @Nullable Bound notifiedOn,
        ConfidenceOverTime confidence,
        @Nullable LocalDate lastVerified,
        InstrumentId openedBy,
        @Nullable InstrumentId closedBy,
        @Nullable Text note,
        List<Citation> citations,
        List<Dispute> disputes)
        implements Provision, Fact, Attested {
    public Membership {
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }

    @Override
    public String label() {
        return id.value();
    }
}
