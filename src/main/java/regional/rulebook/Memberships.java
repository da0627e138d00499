package regional.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.Membership;
import regional.law.Party;
import regional.law.Truth;

/** Who belongs to which bloc on a day. */
public final class Memberships {
    private final Map<CountryCode, List<Membership>> byCountry;

    Memberships(List<Membership> memberships) {
        byCountry = new HashMap<>(
                memberships.stream().collect(Collectors.groupingBy(Membership::country, Collectors.toList())));
    }

    /** Every membership of the country, in the order of the dataset. */
    public List<Membership> of(CountryCode country) {
        return byCountry.getOrDefault(country, List.of());
    }

    /** Whether the country belongs to the bloc on the day. */
    public Truth belongs(CountryCode country, BlocId bloc, LocalDate day) {
        Truth found = Truth.NO;
        for (Membership membership : of(country)) {
            if (membership.bloc().equals(bloc)) {
                found = found.or(membership.inForce().on(day));
            }
        }
        return found;
    }

    /** Whether the party includes the country on the day. */
    public Truth includes(Party party, CountryCode country, LocalDate day) {
        if (!party.countries().isEmpty() && !party.countries().contains(country)) {
            return Truth.NO;
        }
        Truth in = party.membersOf() == null ? Truth.YES : belongs(country, party.membersOf(), day);
        Truth out = party.notMembersOf() == null ? Truth.NO : belongs(country, party.notMembersOf(), day);
        return in.and(out.not());
    }

    /** Whether the party includes the country on the day, if what is uncertain is settled so. */
    boolean includes(Party party, CountryCode country, LocalDate day, Assumption assumption) {
        return (party.countries().isEmpty() || party.countries().contains(country))
                && (party.membersOf() == null || belongs(country, party.membersOf(), day, assumption))
                && (party.notMembersOf() == null || !belongs(country, party.notMembersOf(), day, assumption));
    }

    boolean belongs(CountryCode country, BlocId bloc, LocalDate day, Assumption assumption) {
        for (Membership membership : of(country)) {
            if (membership.bloc().equals(bloc) && assumption.holds(membership, day)) {
                return true;
            }
        }
        return false;
    }
}
