package regional.law;

/** How goods cross the border of the two countries. */
public enum Mode {
    LAND,
    RIVER,
    SEA,
    AIR
}
