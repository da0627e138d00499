package regional.dataset;

import java.time.LocalDate;
import java.util.List;
import regional.law.Facts;
import regional.law.HsCode;
import regional.law.Restriction;
import regional.law.Survey;

/** What makes a restriction, and the goods that provisions name, one that can be looked up. */
final class RestrictionRules {
    static final List<DatasetRule> ALL = List.of(
            DatasetRule.of("a ban names products", RestrictionRules::saysWhatIsBanned),
            DatasetRule.of("whose measures are listed was surveyed for them", RestrictionRules::isSurveyed),
            DatasetRule.of("certainty ends on a day of the restriction", RestrictionRules::endsCertainty),
            new DatasetRule("goods are named by codes that the Harmonized System has", RestrictionRules::codesGoods));

    private RestrictionRules() {}

    private static void saysWhatIsBanned(Facts facts, DatasetRule.Violations violations) {
        facts.restrictions().stream()
                .filter(restriction -> restriction.kind() != Restriction.Kind.BORDER_CLOSURE
                        && restriction.products().isEmpty())
                .forEach(restriction -> violations.add(FactName.of(restriction), "flaw.noProduct"));
    }

    private static void isSurveyed(Facts facts, DatasetRule.Violations violations) {
        for (Restriction restriction : facts.restrictions()) {
            Survey.Kind kind = restriction.kind().ofExports()
                    ? Survey.Kind.EXPORTS
                    : restriction.kind().ofImports() ? Survey.Kind.IMPORTS : Survey.Kind.CLOSURES;
            if (facts.surveys().stream()
                    .noneMatch(survey -> survey.country().equals(restriction.by()) && survey.kind() == kind)) {
                violations.add(FactName.of(restriction), "flaw.notSurveyed", restriction.by(), kind);
            }
        }
    }

    private static void endsCertainty(Facts facts, DatasetRule.Violations violations) {
        for (Restriction restriction : facts.restrictions()) {
            LocalDate day = restriction.certainUntil();
            if (day != null && !restriction.inForce().possible().contains(day)) {
                violations.add(FactName.of(restriction), "flaw.notItsDay", day);
            }
        }
    }

    private static void codesGoods(FactTree contents, DatasetRule.Violations violations) {
        contents.all(HsCode.class).stream()
                .filter(code ->
                        code.value().digits().length() % 2 == 1 || !code.value().exists())
                .forEach(code -> violations.add(code.place(), "flaw.noGoodsCode", code.value()));
    }
}
