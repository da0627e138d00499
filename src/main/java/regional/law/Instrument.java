package regional.law;

import org.jspecify.annotations.Nullable;

/**
 * A text that a fact rests on: treaty, protocol, regulation, decision, communiqué, judgment, national order or report.
 *
 * @param title in the instrument's own language, or as usually cited
 * @param published when it became public; {@code null} when no date is known
 * @param read how the text was read; {@code null} where that is not on record
 * @param url {@code null} when the text was not found at an address of its own
 */
public record Instrument(
        InstrumentId id,
        String title,
        String issuer,
        @Nullable Bound published,
        Tier tier,
        @Nullable Reading read,
        @Nullable String url,
        @Nullable Text note) {
    /** How near the source is to the law: the text itself, an official page, press or secondary literature. */
    public enum Tier {
        PRIMARY,
        OFFICIAL,
        PRESS
    }

    /** How a text was read. */
    public enum Reading {
        IN_FULL,
        IN_PART,
        /** Known only from a report of it. */
        REPORTED
    }
}
