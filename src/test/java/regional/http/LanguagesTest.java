package regional.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-SN,fr;q=0.9,en;q=0.5         | fr | the first that is spoken here",
                "fr                              | fr | the language itself",
                "FR                              | fr | in large letters",
                "pt-BR                           | pt | a region falls back to its language",
                "zh-Hant-TW, pt-PT-x-private     | pt | so does a variant",
                "en;q=0.5, pt;q=0.7              | pt | the weight decides, not the order",
                "fr, pt                          | fr | the order decides among equals",
                "de;q=1, pt;q=0.1                | pt | little wanted and spoken here",
                "de                              | en | not spoken here",
                "*                               | en | anything",
                "de, *                           | en | anything else",
                "fr_FR                           | fr | as systems write it",
                "fr;q=0                          | en | not wanted",
                "fr;q=0, pt;q=0.2                | pt | not wanted, but another",
                "'fr ; q=0.5 ,\ten ; q=0.4'      | fr | blanks and tabs between",
                "', fr,,\t, pt,'                | fr | empty places in the list",
                "','                             | en | nothing but empty places",
                "''                              | en | nothing",
            })
    void aLanguageIsLookedUp(String preferences, String language, String because) {
        assertThat(Languages.of(preferences)).as(because).isEqualTo(Locale.of(language));
    }

    @Test
    void withoutPreferencesItIsEnglish() {
        assertThat(Languages.of(null)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr;q=2", "fr;q=-1", "fr;q=much", "fr;q=", "fr;level=1", "français", "1"})
    void whatCannotBeReadIsEnglish(String preferences) {
        assertThat(Languages.of(preferences)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-*", "-abcdefgh", ",abc"})
    void noHeaderKeepsTheServiceBusy(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(Languages.of("fr" + part.repeat(10_000 / part.length()))).isEqualTo(Locale.ENGLISH);
            assertThat(Languages.of("fr" + part.repeat(990 / part.length()))).isEqualTo(Locale.FRENCH);
        });
    }
}
