package regional.rulebook;

/** The goods classes of the regimes' schedules. */
public enum GoodsClass {
    UNPROCESSED,
    HANDICRAFT,
    INDUSTRIAL
}
