package regional.rulebook;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.law.Country;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Mode;
import regional.law.Truth;

/** Tells whether a measure that is limited to modes of transport concerns goods that go in one. */
record Modes(Set<CountryCode> landlocked) {
    static Modes of(Facts facts) {
        return new Modes(facts.countries().stream()
                .filter(Country::hasNoCoast)
                .map(Country::code)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * The modes that a measure between two countries is limited to, each as a bit.
     *
     * @param certain those in which it concerns goods
     * @param perhaps those in which it may
     */
    record Limit(boolean none, int certain, int perhaps) {
        private static final Limit NONE = new Limit(true, 0, 0);

        /** Whether the measure concerns goods that go so; not known where that was not said. */
        Truth concerns(@Nullable Mode mode) {
            if (none) {
                return Truth.YES;
            }
            if (mode == null) {
                return Truth.UNKNOWN;
            }
            int bit = EnumBits.of(mode);
            return (certain & bit) != 0 ? Truth.YES : (perhaps & bit) != 0 ? Truth.UNKNOWN : Truth.NO;
        }
    }

    /**
     * What a measure's limit means between two countries. It is not known whether it concerns goods that go by land where it
     * speaks of rivers, or the other way about; nor those that go by sea to or from a country without a coast, which cross its
     * border by land.
     */
    Limit limit(Set<Mode> limitedTo, CountryCode origin, CountryCode destination) {
        if (limitedTo.isEmpty()) {
            return Limit.NONE;
        }
        int certain = 0;
        int perhaps = 0;
        for (Mode mode : Mode.values()) {
            if (limitedTo.contains(mode)) {
                certain |= EnumBits.of(mode);
            } else if (alike(mode, limitedTo, landlocked.contains(origin) || landlocked.contains(destination))) {
                perhaps |= EnumBits.of(mode);
            }
        }
        return new Limit(false, certain, perhaps);
    }

    private static boolean alike(Mode mode, Set<Mode> limitedTo, boolean reachesNoCoast) {
        return switch (mode) {
            case LAND -> limitedTo.contains(Mode.RIVER);
            case RIVER -> limitedTo.contains(Mode.LAND);
            case SEA -> limitedTo.contains(Mode.LAND) && reachesNoCoast;
            case AIR -> false;
        };
    }
}
