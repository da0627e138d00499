package regional.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one change to facts. What it begins or ends rests on the amendment's instrument. */
final class Amending {
    /** What the change ends or changes does not stand. */
    static final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient FlawedAmendment.Flaw flaw;

        Impossible(FlawedAmendment.Flaw flaw) {
            super(flaw.toString());
            this.flaw = flaw;
        }

        FlawedAmendment.Flaw flaw() {
            return flaw;
        }
    }

    private final Facts facts;
    private final InstrumentId by;
    private final int place;

    /** The place is that of the change in its amendment, from 0. */
    Amending(Facts facts, InstrumentId by, int place) {
        this.facts = facts;
        this.by = by;
        this.place = place;
    }

    Facts make(Change change) {
        return switch (change) {
            case Change.MembershipBegins begins -> add("memberships", facts.memberships(), membership(begins));
            case Change.MembershipEnds ends -> {
                Membership membership = standing(
                        facts.memberships(),
                        member -> member.country().equals(ends.country())
                                && member.bloc().equals(ends.bloc()),
                        ends.on(),
                        FlawedAmendment.Target.MEMBERSHIP,
                        ends.country(),
                        ends.bloc());
                yield end("memberships", facts.memberships(), membership, ends.on());
            }
            case Change.RegimeBegins begins -> add("regimes", facts.regimes(), begins.regime());
            case Change.RegimeEnds ends -> {
                Regime regime = regime(ends.regime(), ends.on());
                yield end("regimes", facts.regimes(), regime, ends.on());
            }
            case Change.RegimeChangesParties changes -> {
                Regime regime = regime(changes.regime(), changes.on());
                Facts cut = end("regimes", facts.regimes(), regime, changes.on());
                RegimeSuccession succession = new RegimeSuccession(cut.regimes());
                Regime continued = continued(regime, changes, succession.idAfter(regime));
                yield Records.with(facts, Map.of("regimes", succession.followedBy(regime, continued)));
            }
            case Change.SuspensionBegins begins -> add("suspensions", facts.suspensions(), begins.suspension());
            case Change.SuspensionEnds ends -> {
                Suspension suspension = standing(
                        facts.suspensions(),
                        one -> one.id().equals(ends.suspension()),
                        ends.on(),
                        FlawedAmendment.Target.SUSPENSION,
                        ends.suspension());
                yield end("suspensions", facts.suspensions(), suspension, ends.on());
            }
            case Change.LevyBegins begins -> add("levies", facts.levies(), begins.levy());
            case Change.LevyEnds ends -> {
                Levy levy = levy(ends.levy(), ends.on());
                yield end("levies", facts.levies(), levy, ends.on());
            }
            case Change.LevyChangesRate changes -> {
                Levy levy = levy(changes.levy(), changes.on());
                List<Levy.Rate> rates =
                        new ArrayList<>(at(changes.on()).before(levy).rates());
                rates.add(rate(
                        changes.percent(),
                        new InForce(Bound.day(changes.on()), levy.inForce().until()),
                        levy));
                yield replace("levies", facts.levies(), levy, Records.with(levy, Map.of("rates", rates)));
            }
        };
    }

    private <P> Facts add(String component, List<P> before, P fact) {
        List<P> after = new ArrayList<>(before);
        after.add(fact);
        return Records.with(facts, Map.of(component, after));
    }

    private <P extends Record & Dated> Facts end(String component, List<P> before, P fact, LocalDate on) {
        return replace(component, before, fact, at(on).before(fact));
    }

    private <P> Facts replace(String component, List<P> before, P one, P other) {
        return Records.with(
                facts,
                Map.of(
                        component,
                        before.stream()
                                .map(fact -> fact.equals(one) ? other : fact)
                                .toList()));
    }

    /** The fact that is meant and stands on the day before. */
    private <P extends Provision> P standing(
            List<P> all, Predicate<P> meant, LocalDate on, FlawedAmendment.Target kind, Record... names) {
        LocalDate before = on.minusDays(1);
        return all.stream()
                .filter(meant)
                .filter(fact -> fact.inForce().on(before) == Truth.YES)
                .findFirst()
                .orElseThrow(() -> new Impossible(new FlawedAmendment.Flaw(place, kind, List.of(names), before)));
    }

    private Regime regime(RegimeId id, LocalDate on) {
        return standing(facts.regimes(), regime -> regime.id().equals(id), on, FlawedAmendment.Target.REGIME, id);
    }

    private Levy levy(FactId id, LocalDate on) {
        return standing(facts.levies(), levy -> levy.id().equals(id), on, FlawedAmendment.Target.LEVY, id);
    }

    /** As memberships of the dataset are named; numbered where that is taken. */
    private FactId idOf(Change.MembershipBegins begins) {
        String id = begins.country() + "-" + begins.bloc() + "-" + begins.on().getYear();
        Set<String> taken = facts.memberships().stream()
                .map(membership -> membership.id().value())
                .collect(Collectors.toSet());
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? id : id + "-" + number)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .map(FactId::new)
                .orElseThrow();
    }

    private Membership membership(Change.MembershipBegins begins) {
        return new Membership(
                idOf(begins),
                begins.country(),
                begins.bloc(),
                new InForce(Bound.day(begins.on()), null),
                null,
                null,
                ConfidenceOverTime.constant(Confidence.HIGH),
                null,
                by,
                null,
                null,
                List.of(new Citation(by, null)),
                List.of());
    }

    /** The regime from the day on, between other parties. */
    private Regime continued(Regime regime, Change.RegimeChangesParties changes, RegimeId id) {
        return Records.with(
                at(changes.on()).from(regime),
                Map.of(
                        "id",
                        id,
                        "aliases",
                        List.of(),
                        "rank",
                        regime.rank() + 1,
                        "origin",
                        changes.origin(),
                        "destination",
                        changes.destination()));
    }

    private SplitAt at(LocalDate day) {
        return new SplitAt(day, by);
    }

    private Levy.Rate rate(BigDecimal percent, InForce inForce, Levy levy) {
        return new Levy.Rate(
                new FactId("RATE-" + inForce.possible().getStart()),
                percent,
                inForce,
                ConfidenceOverTime.constant(Confidence.HIGH),
                by,
                levy.closedBy(),
                List.of(new Citation(by, null)));
    }
}
