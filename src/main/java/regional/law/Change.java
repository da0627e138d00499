package regional.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One change of an {@link Amendment}: a fact begins, ends or becomes another from a day on. */
public sealed interface Change {
    /** A country joins a bloc. */
    record MembershipBegins(CountryCode country, BlocId bloc, LocalDate on) implements Change {}

    /** A country leaves a bloc; the day is the first on which it is no member. */
    record MembershipEnds(CountryCode country, BlocId bloc, LocalDate on) implements Change {}

    /** A regime is created, with its terms. */
    record RegimeBegins(Regime regime) implements Change {}

    /** A regime stops, with its terms; the day is the first on which it does not stand. */
    record RegimeEnds(RegimeId regime, LocalDate on) implements Change {}

    /** A regime goes on between other parties: from the day on as a regime of its own, named {@code <id>-AMENDED}. */
    record RegimeChangesParties(RegimeId regime, Party origin, Party destination, LocalDate on) implements Change {}

    /** Regimes are taken away between a state and the members of a bloc. */
    record SuspensionBegins(Suspension suspension) implements Change {}

    /** A suspension is lifted; the day is the first on which it takes nothing. */
    record SuspensionEnds(FactId suspension, LocalDate on) implements Change {}

    /** A levy is introduced. */
    record LevyBegins(Levy levy) implements Change {}

    /** A levy is abolished; the day is the first on which nobody owes it. */
    record LevyEnds(FactId levy, LocalDate on) implements Change {}

    /** A levy is charged at another rate, in percent, from the day on. */
    record LevyChangesRate(FactId levy, BigDecimal percent, LocalDate on) implements Change {}
}
