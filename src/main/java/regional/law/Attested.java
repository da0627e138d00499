package regional.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What sources attest: how surely, until which day, and where they disagree. */
public sealed interface Attested extends Dated
        permits Membership, Standing, Regime, Term, Suspension, Restriction, Levy, Requirement {
    ConfidenceOverTime confidence();

    /** The last day for which a source confirms it; {@code null}: as what it is a part of, or the edition's own. */
    @Nullable
    LocalDate lastVerified();

    List<Citation> citations();

    List<Dispute> disputes();
}
