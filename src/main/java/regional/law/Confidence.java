package regional.law;

/** How sure the dataset is of a fact: HIGH (primary text or concordant sources), MEDIUM (one good source), LOW. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    /** The weaker of the two: an answer is no surer than its weakest ground. */
    public Confidence and(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** One step weaker; LOW stays LOW. */
    public Confidence stepDown() {
        return this == HIGH ? MEDIUM : LOW;
    }
}
