package regional.rulebook;

import java.util.Set;
import java.util.stream.Collectors;
import regional.law.Country;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Mode;
import regional.law.Question;
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
     * Whether it concerns the shipment. Not known where the mode was not given; between land and river; and of goods that go
     * by sea to or from a country without a coast, which cross its border by land.
     */
    Truth concern(Set<Mode> limitedTo, Question question) {
        Mode mode = question.shipment().mode();
        if (limitedTo.isEmpty()) {
            return Truth.YES;
        }
        if (mode == null) {
            return Truth.UNKNOWN;
        }
        if (limitedTo.contains(mode)) {
            return Truth.YES;
        }
        boolean alike = switch (mode) {
            case LAND -> limitedTo.contains(Mode.RIVER);
            case RIVER -> limitedTo.contains(Mode.LAND);
            case SEA -> limitedTo.contains(Mode.LAND) && reachesNoCoast(question);
            case AIR -> false;
        };
        return alike ? Truth.UNKNOWN : Truth.NO;
    }

    private boolean reachesNoCoast(Question question) {
        return landlocked.contains(question.origin()) || landlocked.contains(question.destination());
    }
}
