package regional.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.http.Parameters;
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
 * @param facts of the whole edition
 * @param law what is asked of it
 * @param on the day asked about; {@code null} where all of history is
 */
record KnownCodes(
        Parameters asked,
        Facts facts,
        Rulebook law,
        @Nullable LocalDate on) {
    @Nullable
    BlocId bloc(String name) {
        return asked.known(
                name,
                facts.blocs().stream().map(Bloc::id).collect(Collectors.toMap(BlocId::value, Function.identity())));
    }

    /** A country that the edition covers or names beside a bloc; a former code is read as the present one. */
    @Nullable
    CountryCode country(String name) {
        Map<String, CountryCode> known = new HashMap<>();
        Stream.concat(
                        facts.memberships().stream().map(Membership::country),
                        facts.standings().stream().map(Standing::country))
                .forEach(code -> known.put(code.value(), code));
        facts.countries().forEach(country -> {
            known.put(country.code().value(), country.code());
            country.formerCodes().forEach(former -> known.put(former.value(), country.code()));
        });
        return asked.known(name, known);
    }

    /**
     * A word that stands in the facts themselves.
     *
     * @param expected what it may be, for people
     */
    @Nullable
    String word(String name, Stream<String> inFacts, String expected) {
        Set<String> words = inFacts.collect(Collectors.toSet());
        return asked.value(name, words::contains, Function.identity(), expected);
    }
}
