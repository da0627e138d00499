package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import regional.law.Facts;
import regional.law.Text;
import regional.rulebook.Texts;

class ShippedTranslationsTest {
    private static final Facts FACTS = DatasetFiles.read(Path.of("src/main/resources/dataset"));
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @Test
    void regimesLeviesNoticesAndCoverageSpeakThreeLanguages() {
        assertThat(Texts.ofTheLaw(FACTS))
                .hasSizeGreaterThan(90)
                .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys("en", "fr", "pt"));
    }

    @Test
    void aSentenceSpeaksOfTheSameCountriesInEveryLanguage() {
        SoftAssertions softly = new SoftAssertions();
        FactTree.of(FACTS)
                .all(Text.class)
                .forEach(found -> found.value()
                        .byLanguage()
                        .forEach((language, sentence) -> softly.assertThat(places(sentence))
                                .as("%s in %s", found.place(), language)
                                .isEqualTo(places(found.value().in("en")))));
        softly.assertAll();
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
