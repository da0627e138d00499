package regional.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the pen. */
class EditsTest {
    @ParameterizedTest
    @CsvSource({
        "garlic,garlick,true",
        "garlic,garic,true",
        "garlic,gorlic,true",
        "garlic,galric,true",
        "garlic,garlic,true",
        "garlic,xarlic,true",
        "aa,aaa,true",
        "garlic,gralci,false",
        "garlic,gari,false",
        "garlic,girloc,false",
        "garlic,galrick,false",
        "ab,ba,true",
        "abc,cba,false"
    })
    void oneEdit(String one, String other, boolean near) {
        assertThat(Edits.atMostOne(one, other)).isEqualTo(near);
        assertThat(Edits.atMostOne(other, one)).isEqualTo(near);
    }
}
