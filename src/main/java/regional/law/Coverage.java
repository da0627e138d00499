package regional.law;

import java.time.LocalDate;
import java.util.List;

/**
 * What an edition answers for, and what it does not.
 *
 * @param since the first day covered; there is no last
 */
public record Coverage(LocalDate since, List<CountryCode> countries, List<Uncovered> notCovered) {
    /**
     * Something that the edition leaves out.
     *
     * @param parties the parties of an arrangement, of which answers between two of them say that it may matter; else empty
     */
    public record Uncovered(FactId id, Text text, List<ArrangementParty> parties) {
        public Uncovered {
            parties = List.copyOf(parties);
        }

        /** Whether the country is, or may be, a party of it on the day. */
        public boolean binds(CountryCode country, LocalDate day) {
            for (ArrangementParty party : parties) {
                if (party.country().equals(country) && party.inForce().on(day) != Truth.NO) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A country's days as a party of an arrangement that the edition leaves out. */
    public record ArrangementParty(CountryCode country, InForce inForce) {}

    public Coverage {
        countries = List.copyOf(countries);
        notCovered = List.copyOf(notCovered);
    }
}
