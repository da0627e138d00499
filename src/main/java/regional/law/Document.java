package regional.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that goes with the goods, or that is expressly not needed.
 *
 * @param code an open code, such as CERTIFICATE_OF_ORIGIN
 * @param status NOT_REQUIRED when the provision says that it is not needed
 * @param validMonths how long it is valid from its date of issue, in months
 * @param products the goods that it speaks of; empty for all of the term
 * @param inForce {@code null}: as long as the term
 * @param confidence {@code null}: the term's
 */
public record Document(
        String code,
        Status status,
        @Nullable Integer validMonths,
        List<Goods> products,
        @Nullable InForce inForce,
        @Nullable ConfidenceOverTime confidence,
        Text text,
        List<Citation> citations)
        implements Dated {
    /** The code of the paper of whose day of issue a shipment speaks. */
    public static final String CERTIFICATE_OF_ORIGIN = "CERTIFICATE_OF_ORIGIN";

    public Document {
        products = List.copyOf(products);
        citations = List.copyOf(citations);
    }

    /** Whether a paper is needed. */
    public enum Status {
        REQUIRED,
        NOT_REQUIRED,
        /** Classes or places differ, or a fact is missing. */
        DEPENDS
    }

    /** Whether a document can be used on a day. */
    public enum Validity {
        NOT_YET_ISSUED,
        VALID,
        EXPIRED,
        UNKNOWN
    }

    /** Whether a paper that was issued on a day and is valid until another can be used on a third; UNKNOWN where its end is. */
    public static Validity validity(LocalDate issuedOn, @Nullable LocalDate validUntil, LocalDate on) {
        if (on.isBefore(issuedOn)) {
            return Validity.NOT_YET_ISSUED;
        }
        if (validUntil == null) {
            return Validity.UNKNOWN;
        }
        return on.isBefore(validUntil) ? Validity.VALID : Validity.EXPIRED;
    }
}
