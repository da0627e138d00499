package regional.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a document is valid, on both sides of each boundary. */
class DocumentTest {
    private static Document validFor(@Nullable Integer months) {
        return new Document("CERTIFICATE_OF_ORIGIN", true, months, Text.english("A certificate."), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2025-01-15, 2025-01-14, NOT_YET_ISSUED, 2025-07-15",
        "6, 2025-01-15, 2025-01-15, VALID, 2025-07-15",
        "6, 2025-01-15, 2025-07-14, VALID, 2025-07-15",
        "6, 2025-01-15, 2025-07-15, EXPIRED, 2025-07-15",
        "6, 2025-08-31, 2026-02-27, VALID, 2026-02-28",
        "6, 2025-08-31, 2026-02-28, EXPIRED, 2026-02-28",
        "6, 2023-08-31, 2024-02-28, VALID, 2024-02-29",
        "6, 2023-08-31, 2024-02-29, EXPIRED, 2024-02-29",
        "6, 2025-02-28, 2025-08-27, VALID, 2025-08-28",
        "6, 2025-02-28, 2025-08-28, EXPIRED, 2025-08-28",
        "1, 2025-01-31, 2025-02-27, VALID, 2025-02-28",
        "12, 2024-02-29, 2025-02-27, VALID, 2025-02-28",
        "12, 2024-02-29, 2025-02-28, EXPIRED, 2025-02-28",
        "6, , 2025-01-15, UNKNOWN, ",
        ", 2025-01-15, 2025-01-15, , ",
        ", , 2025-01-15, , "
    })
    void itIsValidFromItsIssueForItsMonths(
            @Nullable Integer months,
            @Nullable LocalDate issuedOn,
            LocalDate on,
            Document.@Nullable Validity validity,
            @Nullable LocalDate until) {
        Document document = validFor(months);
        assertThat(document.validity(issuedOn, on)).isEqualTo(validity);
        assertThat(document.validUntil(issuedOn)).isEqualTo(until);
    }
}
