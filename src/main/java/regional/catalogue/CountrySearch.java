package regional.catalogue;

import java.util.stream.Stream;
import regional.law.Country;
import regional.law.FormerCode;
import regional.text.PlainWords;

/** What somebody types to find a country: a code, or how a name or the end of one begins, from any of its words on. */
record CountrySearch(PlainWords words) {
    static boolean isReadable(String text) {
        return !PlainWords.of(text).isEmpty();
    }

    static CountrySearch of(String text) {
        return new CountrySearch(PlainWords.of(text));
    }

    boolean finds(Country country) {
        return codes(country).anyMatch(words::equals) || names(country).anyMatch(name -> name.haveWordsLike(words));
    }

    private static Stream<PlainWords> codes(Country country) {
        return Stream.concat(
                        Stream.of(country.code().value(), country.alpha3()),
                        country.formerCodes().stream().map(FormerCode::value))
                .map(PlainWords::of);
    }

    private static Stream<PlainWords> names(Country country) {
        return Stream.concat(country.name().byLanguage().values().stream(), country.aliases().stream())
                .map(PlainWords::of);
    }
}
