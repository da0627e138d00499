package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Bloc;
import regional.law.Bound;
import regional.law.Dated;
import regional.law.Document;
import regional.law.Fact;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.InstrumentId;
import regional.law.Levy;
import regional.law.Pending;
import regional.law.Restriction;
import regional.law.Survey;
import regional.law.Suspension;
import regional.law.Term;

/**
 * A bound of a fact, or one of a part that neither the fact nor what else holds the part has.
 *
 * @param id of the event that it makes
 * @param by the instruments of the fact, or the part, and of the parts that turn with it
 */
record EventBound(
        String id,
        LawEvent.Type type,
        Bound bound,
        Fact fact,
        @Nullable Dated part,
        List<InstrumentId> by) {
    private static final Comparator<EventBound> IN_ORDER = Comparator.<EventBound, LocalDate>comparing(
                    one -> one.bound().latest())
            .thenComparing(one -> one.fact().label())
            .thenComparing(EventBound::id);

    /** Every one of the facts, by the last day that it may be. */
    static List<EventBound> all(Facts facts) {
        return facts.all().flatMap(fact -> of(fact).stream()).sorted(IN_ORDER).toList();
    }

    private static List<EventBound> of(Fact fact) {
        List<EventBound> found = new ArrayList<>();
        String id = fact instanceof Bloc ? fact.label() + "-" + FactKind.BLOC : fact.label();
        if (fact instanceof Pending pending) {
            add(found, id, LawEvent.Type.HAPPENS, Bound.day(pending.since()), fact, null);
            return found;
        }
        if (fact instanceof Restriction restriction && restriction.certainUntil() != null) {
            add(found, id, LawEvent.Type.CERTAINTY_ENDS, Bound.day(restriction.certainUntil()), fact, null);
        }
        add(found, id, LawEvent.Type.BEGINS, since(fact), fact, null);
        add(found, id, LawEvent.Type.ENDS, until(fact), fact, null);
        for (Dated part : fact.parts()) {
            String name = named(id, idOf(part));
            addPart(found, name, fact, part, List.of(fact));
            if (part instanceof Term term) {
                addDocuments(found, name, fact, term);
            }
        }
        return found;
    }

    /** Documents have no ids, and are told apart by what they are. */
    private static void addDocuments(List<EventBound> found, String term, Fact fact, Term holder) {
        Map<String, Integer> taken = new HashMap<>();
        for (Document document : holder.documents()) {
            String code = (term + "-" + document.code() + "-" + document.status()).replace('_', '-');
            int number = taken.merge(code, 1, Integer::sum);
            addPart(found, number == 1 ? code : code + "-" + number, fact, document, List.of(fact, holder));
        }
    }

    /** Adds the bounds of a part that nothing around it has. */
    private static void addPart(List<EventBound> found, String id, Fact fact, Dated part, List<Dated> around) {
        for (LawEvent.Type type : List.of(LawEvent.Type.BEGINS, LawEvent.Type.ENDS)) {
            Bound bound = bound(part, type);
            if (around.stream().noneMatch(holder -> Objects.equals(bound, bound(holder, type)))) {
                add(found, id, type, bound, fact, part);
            }
        }
    }

    private static void add(
            List<EventBound> found,
            String id,
            LawEvent.Type type,
            @Nullable Bound bound,
            Fact fact,
            @Nullable Dated part) {
        if (bound != null) {
            Dated turning = part == null ? fact : part;
            List<InstrumentId> by = Stream.concat(Stream.of(turning), within(turning))
                    .filter(one -> bound.equals(bound(one, type)))
                    .flatMap(one -> Stream.ofNullable(
                            type == LawEvent.Type.BEGINS
                                    ? one.openedBy()
                                    : type == LawEvent.Type.ENDS ? one.closedBy() : null))
                    .distinct()
                    .sorted()
                    .toList();
            found.add(new EventBound(id + "-" + type.name().replace('_', '-'), type, bound, fact, part, by));
        }
    }

    private static @Nullable Bound bound(Dated dated, LawEvent.Type type) {
        return switch (type) {
            case BEGINS -> since(dated);
            case ENDS -> until(dated);
            case CERTAINTY_ENDS, HAPPENS -> null;
        };
    }

    private static @Nullable Bound since(Dated dated) {
        InForce days = dated.inForce();
        return days == null ? null : days.since();
    }

    private static @Nullable Bound until(Dated dated) {
        if (dated instanceof Survey survey) {
            return survey.end().equals(LocalDate.MAX) ? null : Bound.day(survey.end());
        }
        InForce days = dated.inForce();
        return days == null ? null : days.until();
    }

    /** What a fact, or a part of one, holds that is dated, at any depth. */
    private static Stream<? extends Dated> within(Dated dated) {
        return dated instanceof Term term
                ? term.documents().stream()
                : dated.parts().stream().flatMap(part -> Stream.concat(Stream.of(part), within(part)));
    }

    /** The id of a part mostly begins with that of its fact. */
    private static String named(String fact, String part) {
        return part.startsWith(fact + "-") ? part : fact + "-" + part;
    }

    private static String idOf(Dated part) {
        return switch (part) {
            case Term term -> term.id().value();
            case Levy.Rate rate -> rate.id().value();
            case Levy.Rule rule -> rule.id().value();
            case Suspension.Refusal refusal -> refusal.id().value();
            case Suspension.Stay stay -> stay.id().value();
            case Restriction.Doubt doubt -> doubt.id().value();
            default -> throw new IllegalArgumentException(part + " has no id");
        };
    }

    /** The days on which what is known of it changes. */
    List<LocalDate> days() {
        return bound.turningPoints();
    }
}
