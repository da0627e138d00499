package regional.rulebook;

import java.time.LocalDate;
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
    private static final int UNKNOWN_MONTHS = 0;

    private final Set<Status> statuses = EnumSet.noneOf(Status.class);
    private final Set<RegimeId> regimes = new LinkedHashSet<>();
    private final Set<Text> texts = new LinkedHashSet<>();
    private final Set<Citation> citations = new LinkedHashSet<>();
    private final Set<Integer> months = new LinkedHashSet<>();
    private boolean demanded;
    private boolean silent;
    private Requirement.@Nullable AskedBy askedBy;

    /** A goods class that may be meant, of which nothing is said. */
    void addNone() {
        silent = true;
    }

    void add(Document document, RegimeId regime, boolean certain) {
        statuses.add(certain ? document.status() : Status.DEPENDS);
        regimes.add(regime);
        add(document.text(), document.citations(), document.status(), document.validMonths());
    }

    void add(Requirement requirement, boolean certain) {
        statuses.add(certain ? requirement.status() : Status.DEPENDS);
        demanded |= certain && requirement.status() == Status.REQUIRED;
        askedBy = askedBy == null || requirement.askedBy().compareTo(askedBy) < 0 ? requirement.askedBy() : askedBy;
        add(requirement.text(), requirement.citations(), requirement.status(), requirement.validMonths());
    }

    private void add(Text text, List<Citation> cited, Status status, @Nullable Integer validMonths) {
        texts.add(text);
        citations.addAll(cited);
        if (status != Status.NOT_REQUIRED) {
            months.add(validMonths == null ? UNKNOWN_MONTHS : validMonths);
        }
    }

    boolean isEmpty() {
        return statuses.isEmpty();
    }

    Paper paper(String code, Question question) {
        LocalDate issued = question.shipment().certificateIssuedOn();
        Status status = status();
        boolean certificate = code.equals(Document.CERTIFICATE_OF_ORIGIN) && status != Status.NOT_REQUIRED;
        Integer valid = months.size() == 1 && !months.contains(UNKNOWN_MONTHS)
                ? months.iterator().next()
                : null;
        LocalDate validUntil = certificate && valid != null && issued != null ? issued.plusMonths(valid) : null;
        return new Paper(
                code,
                status,
                List.copyOf(regimes),
                askedBy,
                valid,
                certificate ? validity(issued, validUntil, question.on()) : null,
                validUntil,
                List.copyOf(texts),
                List.copyOf(citations));
    }

    private static Document.Validity validity(
            @Nullable LocalDate issued, @Nullable LocalDate validUntil, LocalDate on) {
        return issued == null ? Document.Validity.UNKNOWN : Document.validity(issued, validUntil, on);
    }

    private Status status() {
        if (demanded) {
            return Status.REQUIRED;
        }
        boolean one = statuses.size() == 1 && !(silent && statuses.contains(Status.REQUIRED));
        return one ? statuses.iterator().next() : Status.DEPENDS;
    }
}
