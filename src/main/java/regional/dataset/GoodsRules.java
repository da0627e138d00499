package regional.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Goods;
import regional.law.GoodsGroup;
import regional.law.Requirement;
import regional.law.Restriction;
import regional.law.Suspension;
import regional.law.Text;

/** What makes goods nameable in a sentence, and the papers that they need. */
final class GoodsRules {
    static final List<DatasetRule> ALL = List.of(
            new DatasetRule("what a sentence names in passing has a short name", GoodsRules::namesBriefly),
            DatasetRule.of("a group of goods that is named is described", GoodsRules::knowsGroups),
            DatasetRule.of("a group or a name of goods has codes", GoodsRules::hasCodes));

    private static final int LONGEST = 40;

    private GoodsRules() {}

    private static void namesBriefly(FactTree contents, DatasetRule.Violations violations) {
        for (Occurrence<Goods> goods : contents.all(Goods.class)) {
            boolean named = goods.holder() instanceof Restriction || goods.holder() instanceof Suspension;
            if (named && isLong(goods.value().brief())) {
                violations.add(goods.place(), "flaw.longName", LONGEST);
            }
        }
        contents.facts().regimes().stream()
                .filter(regime -> isLong(regime.shortName()))
                .forEach(regime -> violations.add(FactName.of(regime), "flaw.longName", LONGEST));
        contents.facts().blocs().stream()
                .filter(bloc -> isLong(bloc.shortName()))
                .forEach(bloc -> violations.add(FactName.of(bloc), "flaw.longName", LONGEST));
    }

    private static boolean isLong(Text name) {
        return name.byLanguage().values().stream().anyMatch(words -> words.length() > LONGEST);
    }

    private static void knowsGroups(Facts facts, DatasetRule.Violations violations) {
        Set<FactId> known = facts.groups().stream().map(GoodsGroup::id).collect(Collectors.toSet());
        for (Requirement requirement : facts.requirements()) {
            requirement.groups().stream()
                    .filter(group -> !known.contains(group))
                    .forEach(group -> violations.add(FactName.of(requirement), "flaw.unknown", group));
        }
    }

    private static void hasCodes(Facts facts, DatasetRule.Violations violations) {
        facts.groups().stream()
                .filter(group -> group.hs().isEmpty())
                .forEach(group -> violations.add(FactName.of(group), "flaw.noCode"));
        facts.goods().stream()
                .filter(goods -> goods.hs().isEmpty())
                .forEach(goods -> violations.add(FactName.of(goods), "flaw.noCode"));
    }
}
