package regional.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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

    /** A country that the edition covers or names beside a bloc. */
    @Nullable
    CountryCode country(String name) {
        return asked.knownCountry(name, edition.countries());
    }

    /** A word that stands in the facts themselves, in any case. */
    @Nullable
    String word(String name, Stream<String> inFacts) {
        return asked.oneOf(name, inFacts.distinct().sorted().toList(), Function.identity());
    }

    /**
     * Likewise one of words that are too many to be listed.
     *
     * @param expected what it may be, for people
     */
    @Nullable
    String word(String name, Stream<String> inFacts, Object expected) {
        List<String> words = inFacts.distinct().sorted().toList();
        return asked.value(name, text -> first(words, text), expected);
    }

    private static @Nullable String first(List<String> words, String text) {
        return words.contains(text)
                ? text
                : words.stream()
                        .filter(word -> word.equalsIgnoreCase(text))
                        .findFirst()
                        .orElse(null);
    }
}
