package regional.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.Membership;
import regional.law.Party;
import regional.law.Truth;

/** Who belongs to which bloc on a day. */
public final class Memberships {
    private final Map<CountryCode, List<Membership>> byCountry;
    private final Map<CountryCode, Map<BlocId, List<Membership>>> byBloc;

    Memberships(List<Membership> memberships) {
        byCountry = new HashMap<>(
                memberships.stream().collect(Collectors.groupingBy(Membership::country, Collectors.toList())));
        byBloc = new HashMap<>();
        byCountry.forEach(
                (country, all) -> byBloc.put(country, all.stream().collect(Collectors.groupingBy(Membership::bloc))));
    }

    /** Every membership of the country, in the order of the dataset. */
    public List<Membership> of(CountryCode country) {
        return byCountry.getOrDefault(country, List.of());
    }

    /** Every membership of the country in the bloc, in the order of the dataset. */
    List<Membership> of(CountryCode country, BlocId bloc) {
        Map<BlocId, List<Membership>> all = byBloc.get(country);
        List<Membership> found = all == null ? null : all.get(bloc);
        return found == null ? List.of() : found;
    }

    /** Whether the country belongs to the bloc on the day. */
    public Truth belongs(CountryCode country, BlocId bloc, LocalDate day) {
        Truth found = Truth.NO;
        for (Membership membership : of(country, bloc)) {
            found = found.or(membership.inForce().on(day));
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

    /** Whether there is any day on which the party may include the country. */
    boolean everIncludes(Party party, CountryCode country) {
        return (party.countries().isEmpty() || party.countries().contains(country))
                && (party.membersOf() == null || !of(country, party.membersOf()).isEmpty());
    }

    /** Adds the days on which it may turn whether the party includes the country. */
    void addTurns(Collection<LocalDate> days, Party party, CountryCode country) {
        addTurns(days, party.membersOf(), country);
        addTurns(days, party.notMembersOf(), country);
    }

    /** Adds the days on which the country may enter or leave the bloc. */
    void addTurns(Collection<LocalDate> days, @Nullable BlocId bloc, CountryCode country) {
        if (bloc != null) {
            of(country, bloc)
                    .forEach(membership -> days.addAll(membership.inForce().turningPoints()));
        }
    }

    /** Whether the party includes the country on the day, if what is uncertain is settled so. */
    boolean includes(Party party, CountryCode country, LocalDate day, Assumption assumption) {
        return (party.countries().isEmpty() || party.countries().contains(country))
                && (party.membersOf() == null || belongs(country, party.membersOf(), day, assumption))
                && (party.notMembersOf() == null || !belongs(country, party.notMembersOf(), day, assumption));
    }

    boolean belongs(CountryCode country, BlocId bloc, LocalDate day, Assumption assumption) {
        for (Membership membership : of(country, bloc)) {
            if (assumption.holds(membership, day)) {
                return true;
            }
        }
        return false;
    }
}
