package regional.law;

/** Whether something holds: yes, no, or not known from what was said (three-valued logic of Kleene). */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether both hold. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /** Whether one of the two holds. */
    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : UNKNOWN;
    }
}
