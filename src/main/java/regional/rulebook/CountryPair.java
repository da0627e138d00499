package regional.rulebook;

import java.util.Comparator;
import regional.law.CountryCode;

/** Two countries in one direction, written {@code BF>CI}. */
public record CountryPair(CountryCode origin, CountryCode destination) implements Comparable<CountryPair> {
    private static final Comparator<CountryPair> BY_CODES =
            Comparator.comparing(CountryPair::origin).thenComparing(CountryPair::destination);

    @Override
    public int compareTo(CountryPair other) {
        return BY_CODES.compare(this, other);
    }

    @Override
    public String toString() {
        return origin + ">" + destination;
    }
}
