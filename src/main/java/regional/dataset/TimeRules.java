package regional.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Bound;
import regional.law.ComponentNames;
import regional.law.ConfidenceOverTime;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.InstrumentId;
import regional.law.Levy;
import regional.law.Provision;
import regional.law.Standing;
import regional.law.UncertainEvent;
import regional.text.Phrase;

/** What makes the days of facts possible. */
final class TimeRules {
    static final List<DatasetRule> ALL = List.of(
            new DatasetRule("a range holds a day", TimeRules::lasts),
            new DatasetRule("what ends names the instrument that ends it, and nothing else does", TimeRules::endsByAct),
            new DatasetRule("a part of a fact lies within its days", TimeRules::containsParts),
            new DatasetRule("nothing is verified before it begins", TimeRules::verifiedInTime),
            new DatasetRule("steps of confidence follow each other", TimeRules::stepsForward),
            DatasetRule.of(
                    "no more than eight events of memberships, regimes and suspensions are uncertain on one day",
                    TimeRules::settles));

    private TimeRules() {}

    /** Whether the two may hold on the same day; never when one ends with the very event that the other begins with. */
    static boolean overlap(InForce one, InForce other) {
        return one.possible().overlaps(other.possible()) && !meet(one, other) && !meet(other, one);
    }

    private static boolean meet(InForce earlier, InForce later) {
        return earlier.until() != null && earlier.until().equals(later.since());
    }

    private static void lasts(FactTree contents, DatasetRule.Violations violations) {
        contents.all(InForce.class).stream()
                .filter(range -> range.value().possible().isEmpty())
                .forEach(range -> violations.add(
                        range.place(),
                        "flaw.noDay",
                        FactName.day(range.value().since()),
                        FactName.day(range.value().until())));
    }

    private static void endsByAct(FactTree contents, DatasetRule.Violations violations) {
        for (Occurrence<Record> fact : contents.all(Record.class)) {
            switch (fact.value()) {
                case Provision provision ->
                    endsByAct(fact.place(), provision.inForce(), provision.closedBy(), violations);
                case Standing standing -> endsByAct(fact.place(), standing.inForce(), standing.closedBy(), violations);
                case Levy.Rate rate -> endsByAct(fact.place(), rate.inForce(), rate.closedBy(), violations);
                default -> {}
            }
        }
    }

    private static void endsByAct(
            Phrase place,
            @Nullable InForce inForce,
            @Nullable InstrumentId closedBy,
            DatasetRule.Violations violations) {
        boolean ends = inForce != null && inForce.until() != null;
        if (ends && closedBy == null) {
            violations.add(place, "flaw.endsByNothing");
        }
        if (!ends && closedBy != null) {
            violations.add(place, "flaw.neverEnds");
        }
    }

    private static void containsParts(FactTree contents, DatasetRule.Violations violations) {
        for (Occurrence<InForce> part : contents.all(InForce.class)) {
            part.around()
                    .skip(1)
                    .filter(whole -> whole.value() instanceof Provision provision
                            && !provision
                                    .inForce()
                                    .possible()
                                    .encloses(part.value().possible()))
                    .forEach(whole -> violations.add(part.place(), "flaw.outside", whole.place()));
        }
    }

    private static void verifiedInTime(FactTree contents, DatasetRule.Violations violations) {
        for (Occurrence<LocalDate> day : contents.all(LocalDate.class)) {
            InForce inForce = switch (day.holder()) {
                case Provision provision -> provision.inForce();
                case Standing standing -> standing.inForce();
                default -> null;
            };
            if (day.component().equals(ComponentNames.LAST_VERIFIED)
                    && inForce != null
                    && day.value().isBefore(inForce.possible().getStart())) {
                violations.add(day.place(), "flaw.verifiedEarly", day.value(), FactName.day(inForce.since()));
            }
        }
    }

    private static void stepsForward(FactTree contents, DatasetRule.Violations violations) {
        for (Occurrence<ConfidenceOverTime> confidence : contents.all(ConfidenceOverTime.class)) {
            LocalDate before = LocalDate.MIN;
            for (ConfidenceOverTime.Step step :
                    confidence.value().steps().stream().skip(1).toList()) {
                if (step.since() == null || !step.since().isAfter(before)) {
                    violations.add(confidence.place(), "flaw.step", FactName.day(step.since()));
                }
                before = step.since() == null ? before : step.since();
            }
        }
    }

    private static void settles(Facts facts, DatasetRule.Violations violations) {
        List<Provision> provisions = Stream.of(
                        facts.memberships().stream(),
                        facts.regimes().stream(),
                        facts.regimes().stream().flatMap(regime -> regime.terms().stream()),
                        facts.suspensions().stream())
                .<Provision>flatMap(Function.identity())
                .toList();
        provisions.stream()
                .flatMap(provision -> Stream.of(
                        provision.inForce().since(), provision.inForce().until()))
                .filter(bound -> bound != null && !bound.earliest().equals(bound.latest()))
                .map(Bound::earliest)
                .distinct()
                .sorted()
                .filter(day -> UncertainEvent.on(day, provisions).size() > UncertainEvent.MOST_AT_ONCE)
                .findFirst()
                .ifPresent(day -> violations.add(
                        FactName.of(facts.edition()), "flaw.uncertain", day, UncertainEvent.MOST_AT_ONCE));
    }
}
