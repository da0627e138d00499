package regional.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import regional.law.Bloc;
import regional.law.BlocId;
import regional.law.Country;
import regional.law.CountryCode;
import regional.law.Coverage;
import regional.law.Instrument;
import regional.law.InstrumentId;
import regional.law.Party;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Standing;

/** What is named by its code is there. */
final class ReferenceRules {
    static final List<DatasetRule> ALL = List.of(
            new DatasetRule("a country that is named is described", ReferenceRules::knowsCountries),
            new DatasetRule("a bloc that is named is described", ReferenceRules::knowsBlocs),
            new DatasetRule("a regime that is named is described", ReferenceRules::knowsRegimes),
            new DatasetRule("an instrument that is named is described", ReferenceRules::knowsInstruments),
            new DatasetRule("a party can include somebody", ReferenceRules::includesSomebody));

    private ReferenceRules() {}

    /** A standing may be that of a state elsewhere, such as an applicant; coverage has a rule of its own. */
    private static void knowsCountries(FactTree contents, DatasetRule.Violations violations) {
        Set<CountryCode> known = all(contents.facts().countries(), Country::code);
        known(contents, CountryCode.class, known, Set.of(Country.class, Coverage.class, Standing.class), violations);
    }

    private static void knowsBlocs(FactTree contents, DatasetRule.Violations violations) {
        known(contents, BlocId.class, all(contents.facts().blocs(), Bloc::id), Set.of(Bloc.class), violations);
    }

    private static void knowsRegimes(FactTree contents, DatasetRule.Violations violations) {
        known(contents, RegimeId.class, all(contents.facts().regimes(), Regime::id), Set.of(Regime.class), violations);
    }

    private static void knowsInstruments(FactTree contents, DatasetRule.Violations violations) {
        Set<InstrumentId> known = all(contents.facts().instruments(), Instrument::id);
        known(contents, InstrumentId.class, known, Set.of(Instrument.class), violations);
    }

    private static void includesSomebody(FactTree contents, DatasetRule.Violations violations) {
        for (Occurrence<Party> party : contents.all(Party.class)) {
            BlocId bloc = party.value().membersOf();
            if (bloc != null && bloc.equals(party.value().notMembersOf())) {
                violations.add(party.place(), "flaw.nobody", bloc);
            }
        }
    }

    private static <T, C> Set<C> all(Collection<T> things, Function<T, C> code) {
        return things.stream().map(code).collect(Collectors.toSet());
    }

    private static <C> void known(
            FactTree contents,
            Class<C> type,
            Set<C> known,
            Set<Class<? extends Record>> definedBy,
            DatasetRule.Violations violations) {
        contents.all(type).stream()
                .filter(named -> !definedBy.contains(named.holder().getClass()) && !known.contains(named.value()))
                .forEach(named -> violations.add(named.place(), "flaw.unknown", named.value()));
    }
}
