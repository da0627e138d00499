package regional.eligibility;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.edition.Edition;
import regional.http.Parameters;
import regional.law.CountryCode;
import regional.rulebook.FactKind;
import regional.rulebook.LawEvent;

/**
 * Which events are asked for.
 *
 * @param countries of which one is concerned; {@code null}: any
 * @param kinds of the fact; {@code null}: any
 */
record EventFilter(
        @Nullable List<CountryCode> countries, @Nullable Set<FactKind> kinds) implements Predicate<LawEvent> {
    private static final String COUNTRIES = "countries";
    private static final Set<String> NAMES =
            Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.toSet());

    /** Reads it; what is wrong is reported. A country that the edition does not know is refused, for no event concerns it. */
    static EventFilter countries(Parameters asked, Edition edition) {
        List<CountryCode> countries = asked.knownCountries(COUNTRIES, edition.countries());
        return new EventFilter(countries, null);
    }

    /** The same, of the kinds that are asked for. */
    EventFilter withKinds(Parameters asked) {
        Set<FactKind> asKinds = asked.value(
                "kinds",
                text -> names(text).allMatch(NAMES::contains),
                text -> names(text)
                        .map(FactKind::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class))),
                Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.joining(", ")));
        return new EventFilter(countries, asKinds);
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(",", -1)).map(name -> name.strip().toUpperCase(Locale.ROOT));
    }

    /** Those asked for, of their pairs only those with one of the countries. */
    List<LawEvent> of(List<LawEvent> events) {
        return events.stream()
                .filter(this)
                .map(event -> countries == null ? event : event.between(countries))
                .toList();
    }

    @Override
    public boolean test(LawEvent event) {
        return (kinds == null || kinds.contains(event.kind()))
                && (countries == null || countries.stream().anyMatch(event.countries()::contains));
    }
}
