package regional.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regional.law.Country;
import regional.law.FormerCode;

/**
 * What somebody types to find a country: a code, or how a name or the end of one begins, from any of its words on. Accents,
 * case and what stands between words make no difference.
 *
 * @param words in plain small letters, a space between two
 */
record CountrySearch(String words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static boolean isReadable(String text) {
        return !plain(text).isEmpty();
    }

    static CountrySearch of(String text) {
        return new CountrySearch(plain(text));
    }

    boolean finds(Country country) {
        return codes(country).anyMatch(words::equals)
                || names(country).anyMatch(name -> (" " + name).contains(" " + words));
    }

    private static Stream<String> codes(Country country) {
        return Stream.concat(
                        Stream.of(country.code().value(), country.alpha3()),
                        country.formerCodes().stream().map(FormerCode::value))
                .map(CountrySearch::plain);
    }

    private static Stream<String> names(Country country) {
        return Stream.concat(country.name().byLanguage().values().stream(), country.aliases().stream())
                .map(CountrySearch::plain);
    }

    private static String plain(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
