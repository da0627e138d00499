package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Document;
import regional.law.Document.Status;
import regional.law.Question;
import regional.law.RegimeId;
import regional.law.Requirement;
import regional.law.Text;

/** What provisions say of one paper, joined to one answer. */
final class PaperClaims {
    /** How long a paper is valid where a provision does not say, and where provisions say different things. */
    private static final int UNKNOWN_MONTHS = 0;

    private static final int NO_MONTHS = -1;
    private static final List<Status> STATUS = List.of(Status.values());

    /** Bits of what is said, beside one for each status: a paper is certainly asked for; nothing is said of a goods class. */
    private static final int DEMANDED = 8;

    static final int SILENT = 16;
    private static final int STATUSES = 7;

    private final String code;
    private final List<Document> documents = new ArrayList<>(4);
    private final List<RegimeId> regimes = new ArrayList<>(2);
    private final List<Requirement> requirements = new ArrayList<>(2);
    private int months = NO_MONTHS;
    private int bits;

    PaperClaims(String code) {
        this.code = code;
    }

    static int bits(Document document, boolean certain) {
        return EnumBits.of(certain ? document.status() : Status.DEPENDS);
    }

    static int bits(Requirement requirement, boolean certain) {
        return EnumBits.of(certain ? requirement.status() : Status.DEPENDS)
                | (certain && requirement.status() == Status.REQUIRED ? DEMANDED : 0);
    }

    /** Whether nothing is said but that a goods class has nothing. */
    static boolean isEmpty(int bits) {
        return (bits & STATUSES) == 0;
    }

    /** The status that is said; {@code null} where none is. */
    static @Nullable Status status(int bits) {
        int said = bits & STATUSES;
        if (said == 0 || (bits & DEMANDED) != 0) {
            return said == 0 ? null : Status.REQUIRED;
        }
        boolean one = Integer.bitCount(said) == 1 && !(said == EnumBits.of(Status.REQUIRED) && (bits & SILENT) != 0);
        return one ? STATUS.get(Integer.numberOfTrailingZeros(said)) : Status.DEPENDS;
    }

    /** A goods class that may be meant, of which nothing is said. */
    void addNone() {
        bits |= SILENT;
    }

    void add(Document document, RegimeId regime, boolean certain) {
        bits |= bits(document, certain);
        documents.add(document);
        if (!regimes.contains(regime)) {
            regimes.add(regime);
        }
        addMonths(document.status(), document.validMonths());
    }

    void add(Requirement requirement, boolean certain) {
        bits |= bits(requirement, certain);
        requirements.add(requirement);
        addMonths(requirement.status(), requirement.validMonths());
    }

    private void addMonths(Status status, @Nullable Integer valid) {
        if (status != Status.NOT_REQUIRED) {
            int said = valid == null ? UNKNOWN_MONTHS : valid;
            months = months == NO_MONTHS || months == said ? said : UNKNOWN_MONTHS;
        }
    }

    /** Forgets that a goods class has nothing where nothing else is said. */
    void forgetSilence() {
        bits = isEmpty(bits) ? 0 : bits;
    }

    Paper paper(Question question) {
        List<Text> texts = new ArrayList<>(4);
        List<Citation> citations = new ArrayList<>(8);
        for (Document document : documents) {
            addNew(texts, List.of(document.text()));
            addNew(citations, document.citations());
        }
        for (Requirement requirement : requirements) {
            addNew(texts, List.of(requirement.text()));
            addNew(citations, requirement.citations());
        }
        return new Paper(
                code,
                status(),
                regimes,
                askedBy(),
                months > UNKNOWN_MONTHS ? months : null,
                validity(question),
                isCertificate() ? validUntil(question) : null,
                texts,
                citations);
    }

    private static <T> void addNew(List<T> found, List<T> more) {
        for (T one : more) {
            if (!found.contains(one)) {
                found.add(one);
            }
        }
    }

    private Requirement.@Nullable AskedBy askedBy() {
        Requirement.AskedBy first = null;
        for (Requirement requirement : requirements) {
            first = first == null || requirement.askedBy().compareTo(first) < 0 ? requirement.askedBy() : first;
        }
        return first;
    }

    private boolean isCertificate() {
        return code.equals(Document.CERTIFICATE_OF_ORIGIN) && status() != Status.NOT_REQUIRED;
    }

    private @Nullable LocalDate validUntil(Question question) {
        LocalDate issued = question.shipment().certificateIssuedOn();
        return issued == null || months <= UNKNOWN_MONTHS ? null : issued.plusMonths(months);
    }

    /** Whether the certificate of origin is valid; {@code null} where the paper is none, or not needed. */
    Document.@Nullable Validity validity(Question question) {
        LocalDate issued = question.shipment().certificateIssuedOn();
        if (!isCertificate()) {
            return null;
        }
        return issued == null
                ? Document.Validity.UNKNOWN
                : Document.validity(issued, validUntil(question), question.on());
    }

    private Status status() {
        return Objects.requireNonNull(status(bits));
    }
}
