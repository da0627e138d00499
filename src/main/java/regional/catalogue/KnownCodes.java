package regional.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.edition.Edition;
import regional.http.Reading;
import regional.law.Bloc;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Membership;
import regional.law.Standing;
import regional.rulebook.Rulebook;

/**
 * Reads the filters of a list by what the edition knows, whenever it was published.
 *
 * @param law what is asked of it
 */
record KnownCodes(Reading reading, Edition edition, Rulebook law) {
    @Nullable
    BlocId bloc(String name, @Nullable String value) {
        return reading.known(
                name,
                value,
                edition.facts().blocs().stream()
                        .map(Bloc::id)
                        .collect(Collectors.toMap(BlocId::value, Function.identity())));
    }

    /** A country that the edition covers or names beside a bloc; a former code is read as the present one. */
    @Nullable
    CountryCode country(String name, @Nullable String value) {
        Facts facts = edition.facts();
        Map<String, CountryCode> known = new HashMap<>();
        Stream.concat(
                        facts.memberships().stream().map(Membership::country),
                        facts.standings().stream().map(Standing::country))
                .forEach(code -> known.put(code.value(), code));
        facts.countries().forEach(country -> {
            known.put(country.code().value(), country.code());
            country.formerCodes().forEach(former -> known.put(former.value(), country.code()));
        });
        return reading.known(name, value, known);
    }

    <E extends Enum<E>> @Nullable E constant(String name, @Nullable String value, Class<E> type) {
        return reading.constant(name, value, type, Enum::name);
    }

    /**
     * A word that stands in the facts themselves.
     *
     * @param expected what it may be, for people
     */
    @Nullable
    String word(String name, @Nullable String value, Stream<String> inFacts, String expected) {
        return reading.value(name, value, inFacts.collect(Collectors.toSet())::contains, Function.identity(), expected);
    }
}
