package regional.rulebook;

/** The answer in one word; the first that fits. */
public enum Verdict {
    /** Outside the countries or days that the edition covers. */
    NOT_COVERED,
    /** An imprecise date or a disputed fact decides. */
    UNDETERMINED,
    /** A treaty gives full relief. */
    FREE_MOVEMENT,
    /** No treaty right, but a grant gives full relief. */
    PRIVILEGE,
    /** Relief below 100 %, or the goods classes differ and none was asked for. */
    PARTIAL,
    /** Only a political statement. */
    STATUS_QUO,
    /** Something would stand, and suspensions take all of it. */
    SUSPENDED,
    /** Covered, and nothing that the edition covers applies. */
    NO_PREFERENCE
}
