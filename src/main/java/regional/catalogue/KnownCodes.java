package regional.catalogue;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.edition.Edition;
import regional.http.Parameters;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.rulebook.Rulebook;

/**
 * Reads the filters of a list by what the edition knows, whenever it was published.
 *
 * @param edition the whole of it
 * @param law what is asked of it
 * @param on the day asked about; {@code null} where all of history is
 */
record KnownCodes(
        Parameters asked,
        Edition edition,
        Rulebook law,
        @Nullable LocalDate on) {
    @Nullable
    BlocId bloc(String name) {
        return asked.known(name, edition.blocs());
    }

    /** A country that the edition covers or names beside a bloc; a former code is read as the present one. */
    @Nullable
    CountryCode country(String name) {
        return asked.known(name, edition.countries());
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
