package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    private final Set<Status> statuses = EnumSet.noneOf(Status.class);
    private final List<Document> documents = new ArrayList<>(4);
    private final List<RegimeId> regimes = new ArrayList<>(2);
    private final List<Requirement> requirements = new ArrayList<>(2);
    private int months = NO_MONTHS;
    private boolean demanded;
    private boolean silent;

    /** A goods class that may be meant, of which nothing is said. */
    void addNone() {
        silent = true;
    }

    void add(Document document, RegimeId regime, boolean certain) {
        statuses.add(certain ? document.status() : Status.DEPENDS);
        documents.add(document);
        if (!regimes.contains(regime)) {
            regimes.add(regime);
        }
        addMonths(document.status(), document.validMonths());
    }

    void add(Requirement requirement, boolean certain) {
        statuses.add(certain ? requirement.status() : Status.DEPENDS);
        demanded |= certain && requirement.status() == Status.REQUIRED;
        requirements.add(requirement);
        addMonths(requirement.status(), requirement.validMonths());
    }

    private void addMonths(Status status, @Nullable Integer valid) {
        if (status != Status.NOT_REQUIRED) {
            int said = valid == null ? UNKNOWN_MONTHS : valid;
            months = months == NO_MONTHS || months == said ? said : UNKNOWN_MONTHS;
        }
    }

    boolean isEmpty() {
        return statuses.isEmpty();
    }

    Paper paper(String code, Question question) {
        Set<Text> texts = new LinkedHashSet<>();
        Set<Citation> citations = new LinkedHashSet<>();
        for (Document document : documents) {
            texts.add(document.text());
            citations.addAll(document.citations());
        }
        for (Requirement requirement : requirements) {
            texts.add(requirement.text());
            citations.addAll(requirement.citations());
        }
        return new Paper(
                code,
                status(),
                regimes,
                requirements.stream()
                        .map(Requirement::askedBy)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                months > UNKNOWN_MONTHS ? months : null,
                validity(code, question),
                isCertificate(code) ? validUntil(question) : null,
                List.copyOf(texts),
                List.copyOf(citations));
    }

    private boolean isCertificate(String code) {
        return code.equals(Document.CERTIFICATE_OF_ORIGIN) && status() != Status.NOT_REQUIRED;
    }

    private @Nullable LocalDate validUntil(Question question) {
        LocalDate issued = question.shipment().certificateIssuedOn();
        return issued == null || months <= UNKNOWN_MONTHS ? null : issued.plusMonths(months);
    }

    /** Whether the certificate of origin is valid; {@code null} where the paper is none, or not needed. */
    Document.@Nullable Validity validity(String code, Question question) {
        LocalDate issued = question.shipment().certificateIssuedOn();
        if (!isCertificate(code)) {
            return null;
        }
        return issued == null
                ? Document.Validity.UNKNOWN
                : Document.validity(issued, validUntil(question), question.on());
    }

    Status status() {
        if (demanded) {
            return Status.REQUIRED;
        }
        boolean one = statuses.size() == 1 && !(silent && statuses.contains(Status.REQUIRED));
        return one ? statuses.iterator().next() : Status.DEPENDS;
    }
}
