package regional.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regional.law.Confidence;
import regional.law.Fact;

/**
 * A fact that an answer rests on.
 *
 * @param fact {@code null} for the edition itself, on which an answer rests that no provision gives
 * @param confidence how sure it is on the day asked about, before its age is looked at
 * @param verifiedUntil the last day for which a source confirms it
 */
record SupportingFact(@Nullable Fact fact, Confidence confidence, LocalDate verifiedUntil) {
    boolean staleOn(LocalDate day) {
        return day.isAfter(verifiedUntil);
    }

    /** How sure it is: one step down after the last day for which it was verified. */
    Confidence on(LocalDate day) {
        return staleOn(day) ? confidence.stepDown() : confidence;
    }
}
