package regional.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a regime after another that it continues, with an id and a rank that no other regime has. */
record RegimeSuccession(List<Regime> regimes) {
    private static final String SUFFIX = "-AMENDED";
    private static final int LONGEST_ID = 40;

    /** An id made of the regime's: shortened where it would be too long, and numbered where it is taken. */
    RegimeId idAfter(Regime regime) {
        Set<String> taken = regimes.stream().map(one -> one.id().value()).collect(Collectors.toSet());
        String id = withSuffix(regime, SUFFIX);
        for (int number = 2; taken.contains(id); number++) {
            id = withSuffix(regime, SUFFIX + "-" + number);
        }
        return new RegimeId(id);
    }

    private static String withSuffix(Regime regime, String suffix) {
        String id = regime.id().value();
        return id.substring(0, Math.min(id.length(), LONGEST_ID - suffix.length())) + suffix;
    }

    /** The regimes with another right after the one by rank; those in its way move up. Their order stays. */
    List<Regime> followedBy(Regime one, Regime next) {
        Set<Integer> ranks = regimes.stream().map(Regime::rank).collect(Collectors.toSet());
        int free = one.rank() + 1;
        while (ranks.contains(free)) {
            free++;
        }
        List<Regime> after = new ArrayList<>();
        for (Regime regime : regimes) {
            boolean inTheWay = regime.rank() > one.rank() && regime.rank() < free;
            after.add(inTheWay ? Records.with(regime, Map.of("rank", regime.rank() + 1)) : regime);
        }
        after.add(next);
        return after;
    }
}
