package regional.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was knowable on a day: provisions and endings whose instrument was published later are left out, and so are
 * announcements, notices and citations of later days. Nothing was verified after that day.
 */
final class PublishedBy implements RecordRewriter {
    private final LocalDate day;
    private final Map<InstrumentId, Boolean> known = new HashMap<>();

    private PublishedBy(Facts facts, LocalDate day) {
        this.day = day;
        facts.instruments().forEach(instrument -> known.put(instrument.id(), happened(instrument.published())));
    }

    static Facts apply(Facts facts, LocalDate day) {
        return new PublishedBy(facts, day).rewrite(facts);
    }

    /** Whether something that is known only roughly has certainly happened; undated texts stand. */
    private boolean happened(@Nullable Bound bound) {
        return bound == null || !bound.latest().isAfter(day);
    }

    private boolean published(InstrumentId instrument) {
        return known.getOrDefault(instrument, false);
    }

    @Override
    public @Nullable Object replace(Object value) {
        return switch (value) {
            case Instrument instrument -> published(instrument.id()) ? instrument : null;
            case Citation citation -> published(citation.instrument()) ? citation : null;
            case Provision provision -> published(provision.openedBy()) ? provision : null;
            case Standing standing -> published(standing.openedBy()) ? standing : null;
            case Notice notice -> published(notice.openedBy()) ? notice : null;
            case Levy.Rate rate -> published(rate.openedBy()) ? rate : null;
            case Levy.Rule rule -> published(rule.openedBy()) ? rule : null;
            case Suspension.Stay stay -> published(stay.openedBy()) ? stay : null;
            case Suspension.Refusal refusal -> begun(refusal.inForce()) ? refusal : null;
            case Restriction.Doubt doubt -> begun(doubt.inForce()) ? doubt : null;
            case Dispute dispute -> dispute.citations().isEmpty() ? null : dispute;
            case Pending pending -> pending.citations().isEmpty() ? null : pending;
            default -> value;
        };
    }

    private boolean begun(InForce inForce) {
        return happened(inForce.since());
    }

    @Override
    public void components(Map<String, @Nullable Object> components) {
        if (components.get(ComponentNames.CLOSED_BY) instanceof InstrumentId closedBy && !published(closedBy)) {
            components.put(ComponentNames.CLOSED_BY, null);
            if (components.get(ComponentNames.IN_FORCE) instanceof InForce inForce) {
                components.put(ComponentNames.IN_FORCE, new InForce(inForce.since(), null));
            }
        }
        for (String event : Set.of(ComponentNames.ANNOUNCED_ON, ComponentNames.NOTIFIED_ON)) {
            if (components.get(event) instanceof Bound bound && !happened(bound)) {
                components.put(event, null);
            }
        }
        for (String verified : Set.of(ComponentNames.LAST_VERIFIED, ComponentNames.VERIFIED_UNTIL)) {
            if (components.get(verified) instanceof LocalDate last && last.isAfter(day)) {
                components.put(verified, day);
            }
        }
        if (components.get(ComponentNames.OPENED_BY) instanceof InstrumentId openedBy
                && components.get(ComponentNames.CITATIONS) instanceof List<?> citations
                && citations.isEmpty()) {
            components.put(ComponentNames.CITATIONS, List.of(new Citation(openedBy, null)));
        }
    }
}
