package regional.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.Truth;

/** Names goods in passing: the first few of a list, and that there are others. */
record GoodsWords(Sentences sentences, int most) {
    /** Of listed goods those of the code, where one is given and some are; "all goods" where none are listed. */
    String listed(List<Goods> goods, @Nullable HsCode hs) {
        if (goods.isEmpty()) {
            return sentences.say("goods.all");
        }
        List<Goods> meant = hs == null
                ? goods
                : goods.stream().filter(one -> one.within(hs) != Truth.NO).toList();
        return names(meant.isEmpty() ? goods.stream() : meant.stream());
    }

    /** Goods that an embargo spares: first those that no code tells, which no answer can know to be spared. */
    String exempt(List<Goods> goods) {
        return names(goods.stream().sorted(Comparator.comparing(one -> !one.hs().isEmpty())));
    }

    private String names(Stream<Goods> goods) {
        List<String> all = goods.map(one -> sentences.inSentence(sentences.say(one.brief())))
                .distinct()
                .toList();
        List<String> first = all.stream().limit(most).toList();
        // A name may be a list itself, with commas of its own.
        boolean simple = first.stream().noneMatch(name -> name.indexOf(',') >= 0);
        String words = String.join(simple ? ", " : " / ", first);
        return all.size() > most ? sentences.say("goods.andOthers", words) : words;
    }
}
