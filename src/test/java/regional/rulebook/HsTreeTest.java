package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import regional.ShippedDataset;
import regional.law.Facts;
import regional.law.Goods;
import regional.law.GoodsGroup;
import regional.law.HsCode;
import regional.law.Truth;

/**
 * Codes as numbers, and lists of goods by them, held against what the law's own records say of the codes themselves: for every
 * code that begins a heading of the shipped law, and every code that is one digit longer than such.
 */
class HsTreeTest {
    private static final Facts FACTS = ShippedDataset.rulebook().facts();
    private static final HsTree TREE = HsTree.of(FACTS);
    private static final List<HsCode> HEADINGS = headings();
    private static final List<HsCode> CODES = codes();

    private static List<HsCode> headings() {
        return Stream.concat(
                        FACTS.groups().stream().map(GoodsGroup::hs),
                        goods().stream().flatMap(List::stream).map(Goods::hs))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The lists of goods of the law. */
    private static List<List<Goods>> goods() {
        List<List<Goods>> lists = new ArrayList<>();
        FACTS.requirements().forEach(requirement -> lists.add(requirement.products()));
        FACTS.restrictions().forEach(restriction -> lists.add(restriction.products()));
        FACTS.suspensions().forEach(suspension -> {
            lists.add(suspension.exempt());
            lists.add(suspension.products());
        });
        FACTS.regimes()
                .forEach(regime -> regime.terms()
                        .forEach(term -> term.documents().forEach(document -> lists.add(document.products()))));
        return lists.stream().distinct().toList();
    }

    private static List<HsCode> codes() {
        TreeSet<String> digits = new TreeSet<>(List.of("00"));
        for (HsCode heading : HEADINGS) {
            for (int length = 1; length <= heading.digits().length(); length++) {
                String beginning = heading.digits().substring(0, length);
                if (length > 1) {
                    digits.add(beginning);
                }
                if (length < 10) {
                    IntStream.range(0, 10).forEach(digit -> digits.add(beginning + digit));
                }
            }
        }
        return digits.stream().map(HsCode::new).toList();
    }

    @Test
    void codesOfOneNumberAreTheSameToEveryHeading() {
        Map<Integer, List<Truth>> byNumber = new HashMap<>();
        for (HsCode code : CODES) {
            List<Truth> said = HEADINGS.stream().map(code::within).toList();
            assertThat(TREE.number(code)).isBetween(0, TREE.size() - 1);
            assertThat(said)
                    .as("%s and another of its number", code)
                    .isEqualTo(byNumber.computeIfAbsent(TREE.number(code), number -> said));
        }
        assertThat(byNumber).hasSizeGreaterThan(HEADINGS.size());
        assertThat(TREE.number(null)).isEqualTo(HsTree.NO_CODE);
    }

    @Test
    void aHeadingIsFollowedByTheCodesThatItCovers() {
        for (HsCode heading : HEADINGS) {
            for (HsCode code : CODES) {
                int number = TREE.number(code);
                assertThat(number >= TREE.number(heading) && number < TREE.end(heading))
                        .as("%s under %s", code, heading)
                        .isEqualTo(code.within(heading) == Truth.YES);
            }
            int[] wider = TREE.wider(heading);
            assertThat(Arrays.copyOfRange(wider, 2, wider.length))
                    .as("the beginnings of %s, after those of none and of one digit", heading)
                    .isEqualTo(IntStream.range(2, heading.digits().length())
                            .map(length ->
                                    TREE.number(new HsCode(heading.digits().substring(0, length))))
                            .toArray());
        }
    }

    @Test
    void aListSaysOfANumberWhatItsGoodsSayOfTheCode() {
        for (List<Goods> goods : goods()) {
            GoodsList list = new GoodsList(goods, TREE);
            assertThat(list.isEmpty()).isEqualTo(goods.isEmpty());
            for (HsCode code : CODES) {
                says(list, goods, code);
            }
            assertThat(list.within(HsTree.NO_CODE)).isEqualTo(goods.isEmpty() ? Truth.YES : Truth.UNKNOWN);
            assertThat(list.headings())
                    .containsExactly(goods.stream()
                            .flatMap(one -> one.hs().stream())
                            .mapToInt(TREE::number)
                            .sorted()
                            .distinct()
                            .toArray());
        }
    }

    private static void says(GoodsList list, List<Goods> goods, HsCode code) {
        int number = TREE.number(code);
        List<Goods> coded = goods.stream().filter(one -> !one.hs().isEmpty()).toList();
        Truth within = goods.isEmpty() ? Truth.YES : Truth.NO;
        for (Goods one : goods) {
            within = within.or(one.within(code));
        }
        Truth contain = Truth.NO;
        for (Goods one : coded) {
            contain = contain.or(one.contain(code));
        }
        boolean someWithoutHeading = coded.size() < goods.size();
        boolean digitsMissing = coded.stream().anyMatch(one -> one.within(code) == Truth.UNKNOWN);
        assertThat(list.within(number)).as("%s within %s", code, goods).isEqualTo(within);
        assertThat(list.contain(number)).as("%s contain %s", goods, code).isEqualTo(contain);
        assertThat(list.certain(number)).isEqualTo(contain == Truth.YES);
        assertThat(list.needsDigits(number)).isEqualTo(digitsMissing);
        assertThat(list.needsMoreThanCode(number))
                .isEqualTo(someWithoutHeading
                        || coded.stream().anyMatch(one -> one.wider() && one.within(code) == Truth.YES));
        assertThat(list.open(number)).isEqualTo(digitsMissing || someWithoutHeading);
    }
}
