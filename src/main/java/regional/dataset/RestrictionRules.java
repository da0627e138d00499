package regional.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import regional.law.Facts;
import regional.law.HsCode;
import regional.law.Restriction;

/** What makes a restriction, and the goods that provisions name, one that can be looked up. */
final class RestrictionRules {
    static final List<DatasetRule> ALL = List.of(
            DatasetRule.of("a closed border, and nothing else, has a mode", RestrictionRules::saysHowClosed),
            DatasetRule.of("a ban names products", RestrictionRules::saysWhatIsBanned),
            DatasetRule.of("certainty ends on a day of the restriction", RestrictionRules::endsCertainty),
            new DatasetRule(
                    "goods are named by codes that the Harmonized System can hold", RestrictionRules::codesGoods));

    /** Two to ten digits in pairs, of chapters 01 to 97; chapter 77 is kept free. */
    private static final Pattern CODE = Pattern.compile("(?!00|77|98|99)(\\d\\d){1,5}");

    private RestrictionRules() {}

    private static void saysHowClosed(Facts facts, DatasetRule.Violations violations) {
        for (Restriction restriction : facts.restrictions()) {
            boolean border = restriction.kind() == Restriction.Kind.BORDER_CLOSURE;
            if (border == (restriction.mode() == null)) {
                violations.add(FactName.of(restriction), border ? "flaw.noMode" : "flaw.modeOfNoBorder");
            }
        }
    }

    private static void saysWhatIsBanned(Facts facts, DatasetRule.Violations violations) {
        facts.restrictions().stream()
                .filter(restriction -> restriction.kind() != Restriction.Kind.BORDER_CLOSURE
                        && restriction.products().isEmpty())
                .forEach(restriction -> violations.add(FactName.of(restriction), "flaw.noProduct"));
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
                .filter(code -> !CODE.matcher(code.value().digits()).matches())
                .forEach(code -> violations.add(code.place(), "flaw.noGoodsCode", code.value()));
    }
}
