package regional.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a paper is valid, on both sides of each boundary. */
class DocumentTest {
    @ParameterizedTest
    @CsvSource({
        "2025-01-15, 2025-07-15, 2025-01-14, NOT_YET_ISSUED",
        "2025-01-15, 2025-07-15, 2025-01-15, VALID",
        "2025-01-15, 2025-07-15, 2025-07-14, VALID",
        "2025-01-15, 2025-07-15, 2025-07-15, EXPIRED",
        "2025-01-15, , 2025-01-14, NOT_YET_ISSUED",
        "2025-01-15, , 2025-01-15, UNKNOWN",
        "2025-01-15, , 2099-01-15, UNKNOWN"
    })
    void itIsValidFromItsIssueUntilItsEnd(
            LocalDate issuedOn, @Nullable LocalDate until, LocalDate on, Document.Validity validity) {
        assertThat(Document.validity(issuedOn, until, on)).isEqualTo(validity);
    }
}
