package regional.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regional.law.Condition;
import regional.law.GoodsClass;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Shipment;
import regional.law.Truth;

/**
 * The law between two countries on some days: one world, or several where something is uncertain; first what holds at least.
 * Countries between which the very same holds share it.
 */
final class Worlds {
    /** As many yes-or-no questions as fit into a number besides the goods class. */
    private static final int MOST_TESTS = 28;

    private final List<World> all;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<SuspendedGoods> suspensions;
    private final List<Set<RegimeId>> approvals;

    Worlds(List<World> all) {
        this.all = List.copyOf(all);
        List<ApplicableRegime> offers =
                all.stream().flatMap(world -> world.offers().stream()).toList();
        offers.stream()
                .flatMap(offer -> offer.terms().stream())
                .flatMap(term -> term.conditions().stream())
                .forEach(this::add);
        suspensions = offers.stream()
                .flatMap(offer -> offer.suspensions().stream())
                .distinct()
                .toList();
        approvals = approvals(conditions);
    }

    private void add(Condition condition) {
        if (conditions.stream()
                .noneMatch(one ->
                        one.code() == condition.code() && one.approvedUnder().equals(condition.approvedUnder()))) {
            conditions.add(condition);
        }
    }

    private static List<Set<RegimeId>> approvals(List<Condition> conditions) {
        if (conditions.stream().noneMatch(condition -> condition.code() == Condition.Code.APPROVED)) {
            return List.of();
        }
        Set<RegimeId> named = conditions.stream()
                .flatMap(condition -> condition.approvedUnder().stream())
                .collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                        Stream.of(Set.<RegimeId>of(), named), named.stream().map(Set::of))
                .distinct()
                .toList();
    }

    List<World> all() {
        return all;
    }

    /** Regimes that may apply and are unproven. */
    List<Regime> candidates() {
        return all.getFirst().candidates();
    }

    /**
     * The approvals that can make a difference: by none, by each of the regimes that a condition names, by all of them. Empty
     * where no term has such a condition.
     */
    List<Set<RegimeId>> approvals() {
        return approvals;
    }

    /** Whether a term has such a condition. */
    boolean asks(Condition.Code code) {
        for (Condition condition : conditions) {
            if (condition.code() == code) {
                return true;
            }
        }
        return false;
    }

    /** What a ruling turns on, as a number: shipments of one number get the same. -1 where there is too much for a number. */
    int key(Shipment shipment, int code) {
        if (conditions.size() + suspensions.size() > MOST_TESTS) {
            return -1;
        }
        GoodsClass goods = shipment.goods();
        int key = goods == null ? GoodsClass.values().length : EnumBits.place(goods);
        for (int i = 0; i < conditions.size(); i++) {
            key = key << 1 | (shipment.meets(conditions.get(i)) == Truth.NO ? 1 : 0);
        }
        for (int i = 0; i < suspensions.size(); i++) {
            key = key << 1 | (suspensions.get(i).takesTreatment(code) ? 1 : 0);
        }
        return key;
    }

    Ruling rule(Shipment shipment, int code) {
        Outcome certain = all.getFirst().outcome(shipment, code);
        if (all.size() == 1) {
            return Ruling.of(certain);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (World world : all) {
            Outcome outcome = world.outcome(shipment, code);
            if (outcomes.stream().noneMatch(outcome::sameAs)) {
                outcomes.add(outcome);
            }
        }
        boolean settled = outcomes.stream().allMatch(outcome -> outcome.verdict() == certain.verdict());
        return settled ? Ruling.of(certain) : new Ruling(Verdict.UNDETERMINED, certain, List.copyOf(outcomes));
    }
}
