package regional.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import regional.law.Bloc;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Notice;
import regional.law.Party;
import regional.law.Pending;
import regional.law.Question;
import regional.law.Regime;
import regional.law.Requirement;
import regional.law.Restriction;
import regional.law.Shipment;
import regional.law.Standing;
import regional.law.Survey;
import regional.law.Suspension;
import regional.law.Truth;

/** Says between whom what begins or ends stands, and whom it concerns: on its first certain day, or on its last. */
final class Concerned {
    private final List<CountryPair> all;
    private final List<CountryCode> countries;
    private final Memberships memberships;
    private final Restrictions restrictions;

    Concerned(Facts facts, Memberships memberships, Restrictions restrictions) {
        this.all = PairTurn.pairs(facts);
        this.countries = facts.coverage().countries();
        this.memberships = memberships;
        this.restrictions = restrictions;
    }

    /** The pairs between which a restriction or suspension, or the part of one, stands; none for other facts. */
    List<CountryPair> pairs(EventBound bound) {
        LocalDate on = day(bound);
        return switch (bound.fact()) {
            case Restriction restriction -> pairs(question -> stands(restriction, bound, question), on);
            case Suspension suspension -> pairs(question -> stands(suspension, bound, question), on);
            default -> List.of();
        };
    }

    /** The fact's country and its parties, covered or named. */
    Set<CountryCode> countries(EventBound bound) {
        LocalDate on = day(bound);
        Set<CountryCode> found = new TreeSet<>();
        switch (bound.fact()) {
            case Bloc bloc -> addMembers(found, bloc.id(), on);
            case Membership membership -> found.add(membership.country());
            case Standing standing -> found.add(standing.country());
            case Regime regime -> addParties(found, on, regime.origin(), regime.destination());
            case Suspension suspension -> found.add(suspension.target());
            case Restriction restriction -> {
                found.add(restriction.by());
                addParties(found, on, restriction.partners());
            }
            case Levy levy -> addParties(found, on, levy.collectedBy());
            case Requirement requirement -> addParties(found, on, requirement.origin(), requirement.destination());
            case Survey survey -> found.add(survey.country());
            case Notice notice -> addParties(found, on, notice.origin(), notice.destination());
            case Pending pending -> addMembers(found, pending.bloc(), on);
        }
        return found;
    }

    private static LocalDate day(EventBound bound) {
        return bound.type() == LawEvent.Type.ENDS
                ? bound.bound().earliest().minusDays(1)
                : bound.bound().latest();
    }

    private List<CountryPair> pairs(Predicate<Question> standing, LocalDate on) {
        return all.stream()
                .filter(pair -> standing.test(new Question(pair.origin(), pair.destination(), on, Shipment.UNKNOWN)))
                .toList();
    }

    private boolean stands(Restriction restriction, EventBound bound, Question question) {
        CountryCode partner = Restrictions.partner(restriction, question.origin(), question.destination());
        return partner != null
                && restrictions.standsBetween(restriction, question)
                && !(bound.part() instanceof Restriction.Doubt doubt
                        && memberships.includes(doubt.partners(), partner, question.on()) == Truth.NO);
    }

    private boolean stands(Suspension suspension, EventBound bound, Question question) {
        CountryCode other = suspension.other(question.origin(), question.destination());
        return other != null
                && memberships.belongs(other, suspension.by(), question.on()) != Truth.NO
                && !(bound.part() instanceof Suspension.Refusal refusal
                        && Stream.of(question.origin(), question.destination()).noneMatch(refusal.country()::equals));
    }

    private void addParties(Set<CountryCode> found, LocalDate on, Party... parties) {
        for (Party party : parties) {
            if (!party.equals(Party.ANY)) {
                found.addAll(party.countries());
                countries.stream()
                        .filter(country -> memberships.includes(party, country, on) != Truth.NO)
                        .forEach(found::add);
            }
        }
    }

    private void addMembers(Set<CountryCode> found, BlocId bloc, LocalDate on) {
        countries.stream()
                .filter(country -> memberships.belongs(country, bloc, on) != Truth.NO)
                .forEach(found::add);
    }
}
