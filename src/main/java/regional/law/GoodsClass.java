package regional.law;

/** The goods classes of the regimes' schedules. */
public enum GoodsClass {
    UNPROCESSED,
    HANDICRAFT,
    INDUSTRIAL
}
