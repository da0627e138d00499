package regional.law;

/** Whether something holds: yes, no, or not known from what was said. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }
}
