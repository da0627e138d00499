package regional.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.GoodsName;
import regional.law.HsCode;
import regional.law.Truth;
import regional.text.Edits;
import regional.text.Phrase;
import regional.text.PlainWords;

/**
 * What somebody types to find goods: words of an everyday name in any language, or a tariff code. All that fit are found, the
 * likeliest first.
 *
 * @param code {@code null}: it is words
 */
record ProductSearch(PlainWords words, @Nullable HsCode code) {
    /** In characters; no goods are called by as many. */
    private static final int LONGEST = 200;

    /** A shorter word with a letter wrong may be too many others. */
    private static final int SHORTEST_WITH_TYPO = 5;

    /** How a name may be like the words, the likeliest first. */
    private static final List<BiPredicate<PlainWords, PlainWords>> LIKE = List.of(
            PlainWords::equals,
            ProductSearch::isTheSameButForNumber,
            PlainWords::beginLike,
            PlainWords::haveWordsLike,
            ProductSearch::hasEveryWord);

    private static final List<BiPredicate<PlainWords, PlainWords>> WITH_TYPO = List.of(ProductSearch::hasAllButATypo);

    /**
     * A name or a code that fits.
     *
     * @param step how likely it is meant; 0 for what was asked for itself
     * @param length what is shorter is nearer to what was asked for
     */
    private record Fit(int step, int length, String matched) {
        static final Comparator<Fit> LIKELIEST =
                Comparator.comparingInt(Fit::step).thenComparingInt(Fit::length).thenComparing(Fit::matched);
    }

    private record Ranked(GoodsName goods, Fit fit) {
        static Stream<Ranked> of(GoodsName goods, Stream<Fit> fits) {
            return fits.min(Fit.LIKELIEST).map(fit -> new Ranked(goods, fit)).stream();
        }
    }

    /** Reads the parameter; what has digits and no letter is a tariff code, and refused where it cannot be one. */
    static @Nullable ProductSearch read(KnownCodes codes, String name) {
        String given = codes.asked().text(name);
        PlainWords words = PlainWords.of(given == null ? "" : given);
        if (!words.isEmpty() && words.text().codePoints().noneMatch(Character::isLetter)) {
            HsCode code = codes.asked().hs(name);
            return code == null ? null : new ProductSearch(words, code.known());
        }
        return codes.asked()
                .value(
                        name,
                        text -> !words.isEmpty() && text.length() <= LONGEST,
                        text -> new ProductSearch(words, null),
                        Phrase.of("expected.product", LONGEST));
    }

    /** Those among the goods that are found; a word with a letter wrong finds some only where nothing else does. */
    List<FoundGoods> find(List<FoundGoods> all) {
        if (code != null) {
            return ranked(all, goods -> fits(goods, code));
        }
        List<FoundGoods> found = ranked(all, goods -> fits(goods, LIKE));
        return found.isEmpty() ? ranked(all, goods -> fits(goods, WITH_TYPO)) : found;
    }

    private static List<FoundGoods> ranked(List<FoundGoods> all, Function<GoodsName, Stream<Fit>> fits) {
        return all.stream()
                .map(FoundGoods::goods)
                .flatMap(goods -> Ranked.of(goods, fits.apply(goods)))
                .sorted(Comparator.comparing(Ranked::fit, Fit.LIKELIEST))
                .map(ranked -> new FoundGoods(ranked.goods(), ranked.fit().matched()))
                .toList();
    }

    /** The codes within which the asked one is, or which are within it; the nearer in digits, the likelier. */
    private static Stream<Fit> fits(GoodsName goods, HsCode asked) {
        int digits = asked.digits().length();
        return goods.hs().stream()
                .filter(known -> asked.within(known) != Truth.NO)
                .map(HsCode::digits)
                .map(known -> new Fit(Math.abs(known.length() - digits), known.length(), known));
    }

    private Stream<Fit> fits(GoodsName goods, List<BiPredicate<PlainWords, PlainWords>> likenesses) {
        return Stream.concat(goods.name().byLanguage().values().stream(), goods.also().stream())
                .flatMap(name -> fit(name, likenesses).stream());
    }

    private List<Fit> fit(String name, List<BiPredicate<PlainWords, PlainWords>> likenesses) {
        PlainWords plain = PlainWords.of(name);
        for (int step = 0; step < likenesses.size(); step++) {
            if (likenesses.get(step).test(plain, words)) {
                return List.of(new Fit(step, plain.text().length(), name));
            }
        }
        return List.of();
    }

    private static boolean isTheSameButForNumber(PlainWords name, PlainWords asked) {
        List<String> some = name.list();
        List<String> others = asked.list();
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!PlainWords.sameButForNumber(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasEveryWord(PlainWords name, PlainWords asked) {
        return missing(name, asked).isEmpty();
    }

    private static boolean hasAllButATypo(PlainWords name, PlainWords asked) {
        List<String> missing = missing(name, asked);
        return missing.size() == 1
                && missing.getFirst().length() >= SHORTEST_WITH_TYPO
                && name.list().stream().anyMatch(word -> Edits.atMostOne(word, missing.getFirst()));
    }

    /** The words asked for that begin none of the name, in whatever order; a single letter beside words counts for nothing. */
    private static List<String> missing(PlainWords name, PlainWords asked) {
        List<String> known = name.list();
        List<String> given = asked.list();
        List<String> words = given.stream()
                .filter(word -> word.length() > 1 || given.size() == 1)
                .toList();
        return words.size() > known.size()
                ? words
                : words.stream()
                        .filter(word -> known.stream()
                                .noneMatch(other -> other.startsWith(word) || PlainWords.sameButForNumber(other, word)))
                        .toList();
    }
}
