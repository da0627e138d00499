package regional.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import regional.law.Bound;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.Levy;
import regional.law.Party;

/** What makes a levy computable on each of its days, for everybody. */
final class LevyRules {
    static final List<DatasetRule> ALL = List.of(
            DatasetRule.of("a levy has one rate on each of its days", LevyRules::ratesFollow),
            new DatasetRule("a rate is over 0 and at most 100 percent", LevyRules::charges),
            DatasetRule.of("the last rule of a levy fits everybody", LevyRules::speaksOfAll));

    private LevyRules() {}

    private static void ratesFollow(Facts facts, DatasetRule.Violations violations) {
        for (Levy levy : facts.levies()) {
            List<InForce> ranges = levy.rates().stream()
                    .map(Levy.Rate::inForce)
                    .sorted(Comparator.comparing(range -> range.possible().getStart()))
                    .toList();
            @Nullable Bound reached = levy.inForce().since();
            for (InForce range : ranges) {
                if (!Objects.equals(range.since(), reached)) {
                    violations.add(
                            FactName.of(levy), "flaw.rateBegins", FactName.day(range.since()), FactName.day(reached));
                }
                reached = range.until();
            }
            if (ranges.isEmpty() || !Objects.equals(reached, levy.inForce().until())) {
                violations.add(FactName.of(levy), "flaw.ratesEnd");
            }
        }
    }

    private static void charges(FactTree contents, DatasetRule.Violations violations) {
        contents.all(Levy.Rate.class).stream()
                .filter(rate -> !RegimeRules.percentage(rate.value().percent()))
                .forEach(rate -> violations.add(
                        rate.place(), "flaw.percentage", rate.value().percent().toPlainString()));
    }

    private static void speaksOfAll(Facts facts, DatasetRule.Violations violations) {
        facts.levies().stream()
                .filter(levy ->
                        levy.rules().isEmpty() || !speaksOfAll(levy.rules().getLast()))
                .forEach(levy -> violations.add(FactName.of(levy), "flaw.lastRule"));
    }

    private static boolean speaksOfAll(Levy.Rule rule) {
        return rule.origin().equals(Party.ANY)
                && rule.destination().equals(Party.ANY)
                && rule.goods().isEmpty()
                && !rule.originating()
                && rule.inForce() == null;
    }
}
