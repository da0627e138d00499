package regional.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Instrument;
import regional.law.InstrumentId;
import regional.law.Levy;
import regional.law.Provision;
import regional.law.Question;
import regional.law.Regime;
import regional.law.Restriction;
import regional.rulebook.Decision;
import regional.rulebook.LevyFinding;
import regional.rulebook.RegimeRuling;
import regional.rulebook.RestrictionFinding;

/** The instruments that make one part of two answers differ. */
final class DifferenceCauses {
    private final String field;
    private final Comparison.Asking one;
    private final Comparison.Asking other;

    DifferenceCauses(String field, Comparison.Asking one, Comparison.Asking other) {
        this.field = field;
        this.one = one;
        this.other = other;
    }

    /** Those that change the law after the earlier day, up to the later. */
    Set<InstrumentId> effectiveBetween() {
        Question asked = one.decision().question();
        LocalDate on = other.decision().question().on();
        LocalDate earlier = on.isBefore(asked.on()) ? on : asked.on();
        LocalDate later = on.isBefore(asked.on()) ? asked.on() : on;
        Set<InstrumentId> instruments = new TreeSet<>();
        if (ofLaw()) {
            one.edition().rulebook().timeline(asked, LocalDateRange.of(earlier, later.plusDays(1))).stream()
                    .skip(1)
                    .forEach(span -> instruments.addAll(span.changedBy()));
            return instruments;
        }
        acts(provisions(one), (act, bound) -> {
            if (bound != null
                    && bound.latest().isAfter(earlier)
                    && !bound.earliest().isAfter(later)) {
                instruments.add(act);
            }
        });
        return instruments;
    }

    /** Those published after the earlier day, up to the later, that the differing facts rest on. */
    Set<InstrumentId> publishedBetween() {
        LocalDate one = Objects.requireNonNullElse(this.one.publishedBy(), LocalDate.MAX);
        LocalDate other = Objects.requireNonNullElse(this.other.publishedBy(), LocalDate.MAX);
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        Set<InstrumentId> between = Stream.of(this.one, this.other)
                .flatMap(step -> step.edition().facts().instruments().stream())
                .filter(instrument -> isBetween(instrument.published(), earlier, later))
                .map(Instrument::id)
                .collect(Collectors.toSet());
        Set<InstrumentId> instruments = changedFacts();
        instruments.retainAll(between);
        return instruments;
    }

    private static boolean isBetween(@Nullable Bound published, LocalDate earlier, LocalDate later) {
        return published != null
                && published.latest().isAfter(earlier)
                && !published.latest().isAfter(later);
    }

    /** Those that the differing facts rest on. */
    Set<InstrumentId> changedFacts() {
        Set<Provision> before = provisions(one);
        Set<Provision> after = provisions(other);
        Set<Provision> differing = new HashSet<>(before);
        differing.removeAll(after);
        after.stream().filter(provision -> !before.contains(provision)).forEach(differing::add);
        Set<InstrumentId> instruments = new TreeSet<>();
        acts(differing, (act, bound) -> instruments.add(act));
        return instruments;
    }

    /** Whether the part follows from regimes, and they from memberships and suspensions. */
    private boolean ofLaw() {
        return !Set.of(ComparableParts.LEVIES, ComparableParts.RESTRICTIONS, ComparableParts.PASSAGE)
                .contains(field);
    }

    /** The facts that decide the part. */
    private Set<Provision> provisions(Comparison.Asking step) {
        Facts facts = step.edition().facts();
        Set<Provision> provisions = new HashSet<>();
        if (field.equals(ComparableParts.LEVIES)) {
            Set<Object> ids = ids(decision ->
                    decision.levies().stream().map(LevyFinding::levy).map(Levy::id));
            facts.levies().stream().filter(levy -> ids.contains(levy.id())).forEach(provisions::add);
        } else if (!ofLaw()) {
            Set<Object> ids = ids(decision -> decision.restrictions().stream()
                    .map(RestrictionFinding::restriction)
                    .map(Restriction::id));
            facts.restrictions().stream().filter(one -> ids.contains(one.id())).forEach(provisions::add);
        } else {
            law(facts, provisions);
        }
        return provisions;
    }

    private void law(Facts facts, Set<Provision> provisions) {
        Set<Object> ids = ids(decision -> Stream.concat(
                        decision.ruling().regimes().stream().map(RegimeRuling::regime), decision.candidates().stream())
                .map(Regime::id));
        Question asked = one.decision().question();
        Set<CountryCode> pair = Set.of(asked.origin(), asked.destination());
        Set<BlocId> blocs = new HashSet<>();
        Stream.of(one, other)
                .flatMap(step -> step.edition().facts().regimes().stream())
                .filter(regime -> ids.contains(regime.id()))
                .flatMap(regime -> Stream.of(regime.origin(), regime.destination()))
                .flatMap(party ->
                        Stream.concat(Stream.ofNullable(party.membersOf()), Stream.ofNullable(party.notMembersOf())))
                .forEach(blocs::add);
        facts.regimes().stream().filter(regime -> ids.contains(regime.id())).forEach(regime -> {
            provisions.add(regime);
            provisions.addAll(regime.terms());
        });
        facts.memberships().stream()
                .filter(member -> pair.contains(member.country()) && blocs.contains(member.bloc()))
                .forEach(provisions::add);
        facts.suspensions().stream().filter(one -> pair.contains(one.target())).forEach(provisions::add);
    }

    /** The ids of what either of the two decisions names. */
    private Set<Object> ids(Function<Decision, Stream<?>> named) {
        return Stream.of(one, other)
                .flatMap(step -> named.apply(step.decision()))
                .collect(Collectors.toSet());
    }

    /** Every act that opens or closes one of them, or a rate of it, with the day of it. */
    private static void acts(Collection<Provision> provisions, BiConsumer<InstrumentId, @Nullable Bound> found) {
        for (Provision provision : provisions) {
            act(provision.openedBy(), provision.inForce().since(), found);
            act(provision.closedBy(), provision.inForce().until(), found);
            if (provision instanceof Levy levy) {
                levy.rates().forEach(rate -> {
                    act(rate.openedBy(), rate.inForce().since(), found);
                    act(rate.closedBy(), rate.inForce().until(), found);
                });
            }
        }
    }

    private static void act(
            @Nullable InstrumentId act, @Nullable Bound day, BiConsumer<InstrumentId, @Nullable Bound> found) {
        if (act != null) {
            found.accept(act, day);
        }
    }
}
