package regional.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that mean the same are the same as plain words. */
class PlainWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Œufs | oeufs",
                "KARITÉ | karite",
                "karite\u0301 | karite",
                "Côte d’Ivoire | cote d ivoire",
                "  pois - cajan, (grains)  | pois cajan grains",
                "ÑEBBE | nebbe",
                "Æquo | aequo",
                "４x4 | 4x4",
                "İzmir | izmir",
            })
    void aText(String text, String words) {
        assertThat(PlainWords.of(text).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'", "\u00a0\t", "\u0301", "…!?"})
    void whatHasNoLetterAndNoDigitIsEmpty(String text) {
        assertThat(PlainWords.of(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "cashews,cashew",
        "tomatoes,tomato",
        "batteries,battery",
        "batteries,batterie",
        "loaves,loaf",
        "chevaux,cheval",
        "choux,chou",
        "limoes,limao",
        "animais,animal",
        "papeis,papel",
        "jardins,jardim",
        "riz,riz"
    })
    void aWordInAnotherNumberIsTheSame(String plural, String singular) {
        assertThat(PlainWords.sameButForNumber(plural, singular)).isTrue();
        assertThat(PlainWords.sameButForNumber(singular, plural)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"gas,ga", "glass,glas", "mais,ma", "pea,sea", "rice,rices1", "'',s"})
    void otherWordsAreNot(String one, String other) {
        assertThat(PlainWords.sameButForNumber(one, other)).isFalse();
        assertThat(PlainWords.sameButForNumber(other, one)).isFalse();
    }
}
