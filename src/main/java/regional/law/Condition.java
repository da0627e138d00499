package regional.law;

import java.util.List;

/**
 * What goods must fulfil to have a term.
 *
 * @param approvedUnder for APPROVED: the regimes of which one must have approved the product
 */
public record Condition(Code code, List<RegimeId> approvedUnder, Text text, List<Citation> citations) {
    /** Which fact of the goods decides: {@code originating}, {@code approved} or {@code specialRegime}. */
    public enum Code {
        ORIGINATING,
        APPROVED,
        NOT_UNDER_SPECIAL_REGIME
    }

    public Condition {
        approvedUnder = List.copyOf(approvedUnder);
        citations = List.copyOf(citations);
    }
}
