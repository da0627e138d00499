package regional.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The truth tables of three-valued logic. */
class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES,     YES",
        "YES,     NO,      NO,      YES",
        "YES,     UNKNOWN, UNKNOWN, YES",
        "NO,      YES,     NO,      YES",
        "NO,      NO,      NO,      NO",
        "NO,      UNKNOWN, NO,      UNKNOWN",
        "UNKNOWN, YES,     UNKNOWN, YES",
        "UNKNOWN, NO,      NO,      UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void bothAndOneOfTwo(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(one.not().and(other.not())).as("De Morgan").isEqualTo(either.not());
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void theContrary(Truth one, Truth contrary) {
        assertThat(one.not()).isEqualTo(contrary);
        assertThat(one.not().not()).isEqualTo(one);
    }
}
