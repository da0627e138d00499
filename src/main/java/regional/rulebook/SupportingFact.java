package regional.rulebook;

import java.time.LocalDate;
import regional.law.Confidence;

/**
 * A fact that an answer rests on.
 *
 * @param fact its name, for people
 * @param confidence how sure it is on the day asked about, before its age is looked at
 * @param verifiedUntil the last day for which a source confirms it
 */
record SupportingFact(String fact, Confidence confidence, LocalDate verifiedUntil) {
    boolean staleOn(LocalDate day) {
        return day.isAfter(verifiedUntil);
    }

    /** How sure it is: one step down after the last day for which it was verified. */
    Confidence on(LocalDate day) {
        return staleOn(day) ? confidence.stepDown() : confidence;
    }
}
