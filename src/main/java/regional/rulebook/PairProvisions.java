package regional.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.Party;
import regional.law.Provision;
import regional.law.Regime;
import regional.law.Suspension;

/**
 * All that can decide the verdict between two countries.
 *
 * @param regimes those whose parties the two may be on some day, by rank
 * @param suspensions those that may stand between the two on some day
 * @param all these, the regimes' terms, and the memberships that they turn on
 */
record PairProvisions(
        CountryCode origin,
        CountryCode destination,
        List<Regime> regimes,
        List<Suspension> suspensions,
        Collection<Provision> all) {
    static PairProvisions of(
            CountryCode origin,
            CountryCode destination,
            List<Regime> byRank,
            List<Suspension> suspensions,
            Memberships memberships) {
        List<Regime> regimes = new ArrayList<>();
        Set<BlocId> ofOrigin = new HashSet<>();
        Set<BlocId> ofDestination = new HashSet<>();
        for (Regime regime : byRank) {
            if (memberships.everIncludes(regime.origin(), origin)
                    && memberships.everIncludes(regime.destination(), destination)) {
                regimes.add(regime);
                addBlocs(ofOrigin, regime.origin());
                addBlocs(ofDestination, regime.destination());
            }
        }
        suspensions.forEach(
                suspension -> (suspension.target().equals(origin) ? ofDestination : ofOrigin).add(suspension.by()));
        List<Provision> all = new ArrayList<>();
        memberships.of(origin).stream()
                .filter(one -> ofOrigin.contains(one.bloc()))
                .forEach(all::add);
        memberships.of(destination).stream()
                .filter(one -> ofDestination.contains(one.bloc()))
                .forEach(all::add);
        regimes.forEach(regime -> {
            all.add(regime);
            all.addAll(regime.terms());
        });
        all.addAll(suspensions);
        return new PairProvisions(origin, destination, regimes, suspensions, all);
    }

    private static void addBlocs(Set<BlocId> blocs, Party party) {
        Stream.of(party.membersOf(), party.notMembersOf())
                .filter(Objects::nonNull)
                .forEach(blocs::add);
    }
}
