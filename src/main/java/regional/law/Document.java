package regional.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that goes with the goods, or that is expressly not needed.
 *
 * @param code an open code, such as CERTIFICATE_OF_ORIGIN
 * @param required false when the provision says that it is not needed
 * @param validMonths how long it is valid from its date of issue, in months
 */
public record Document(
        String code, boolean required, @Nullable Integer validMonths, Text text, List<Citation> citations) {
    public Document {
        citations = List.copyOf(citations);
    }

    /** Whether a document can be used on a day. */
    public enum Validity {
        NOT_YET_ISSUED,
        VALID,
        EXPIRED,
        UNKNOWN
    }

    /** Whether one that was issued on a day is valid on another; {@code null} when it is valid for ever. */
    public @Nullable Validity validity(@Nullable LocalDate issuedOn, LocalDate on) {
        if (validMonths == null) {
            return null;
        }
        LocalDate until = validUntil(issuedOn);
        if (issuedOn == null || until == null) {
            return Validity.UNKNOWN;
        }
        if (on.isBefore(issuedOn)) {
            return Validity.NOT_YET_ISSUED;
        }
        return on.isBefore(until) ? Validity.VALID : Validity.EXPIRED;
    }

    /**
     * The first day on which one that was issued on a day is no longer valid: the same day of a later month, or that
     * month's last where it is shorter. {@code null} when it is not known, or there is none.
     */
    public @Nullable LocalDate validUntil(@Nullable LocalDate issuedOn) {
        return validMonths == null || issuedOn == null ? null : issuedOn.plusMonths(validMonths);
    }
}
