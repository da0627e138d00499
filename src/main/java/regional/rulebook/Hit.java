package regional.rulebook;

/** Whether a restriction hits a shipment. */
public enum Hit {
    HIT,
    MAY_HIT,
    NO_HIT;

    /** Why it is not certain that a restriction hits. */
    public enum Reason {
        /** No code of the goods was given, or one with too few digits. */
        HS,
        /** The code also covers goods that the measure does not name. */
        WIDER_CODE,
        /** It is limited to modes of transport, and how the goods go was not given, or is told otherwise. */
        MODE,
        /** The day lies within a bound that is not known to the day, or a membership is uncertain. */
        DAY,
        /** It may have ended. */
        END_UNKNOWN,
        /** It is disputed whether it spares the partner. */
        EXEMPTION_DISPUTED,
        /** It spares goods that originate in the partner, and whether these do was not given. */
        ORIGINATING
    }
}
