package regional.eligibility;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Bloc;
import regional.law.Fact;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Notice;
import regional.law.Pending;
import regional.law.Regime;
import regional.law.Requirement;
import regional.law.Restriction;
import regional.law.Standing;
import regional.law.Survey;
import regional.law.Suspension;
import regional.law.Truth;

/** Names facts for people: no id, no code. */
final class FactWords {
    private static final int MOST_GOODS = 3;

    private final Sentences sentences;

    FactWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String name(Fact fact) {
        return switch (fact) {
            case Bloc bloc -> sentences.say(bloc.name());
            case Membership in -> sentences.say("fact.membership", in.country(), in.bloc());
            case Standing in -> sentences.say("fact.standing", in.country(), in.bloc());
            case Regime regime -> sentences.say("fact.regime", regime.id());
            case Suspension suspension ->
                sentences.say(
                        "fact.suspension", suspension.by(), suspension.target(), sentences.when(suspension.inForce()));
            case Restriction restriction -> name(restriction);
            case Levy levy -> sentences.say(levy.name());
            case Requirement requirement -> sentences.say("fact.requirement", paper(requirement.code()));
            case Survey survey -> sentences.say("fact.survey." + survey.kind(), survey.country());
            case Notice notice -> firstSentence(sentences.say(notice.text()));
            case Pending pending -> firstSentence(sentences.say(pending.text()));
        };
    }

    /** A paper's name. */
    String paper(String code) {
        return sentences.has("paper." + code) ? sentences.say("paper." + code) : code;
    }

    private String name(Restriction restriction) {
        String measure = sentences.say("fact." + restriction.kind(), restriction.by());
        return restriction.products().isEmpty()
                ? measure
                : sentences.say("measure.of", measure, goods(restriction.products(), null, MOST_GOODS));
    }

    /** The names of listed goods, those of the code where one is given; the first few, and that there are others. */
    String goods(List<Goods> listed, @Nullable HsCode hs, int most) {
        List<Goods> meant = hs == null
                ? listed
                : listed.stream().filter(goods -> goods.within(hs) != Truth.NO).toList();
        List<String> names = (meant.isEmpty() ? listed : meant)
                .stream()
                        .map(goods -> sentences.inSentence(sentences.say(goods.brief())))
                        .distinct()
                        .toList();
        String first = names.stream().limit(most).collect(Collectors.joining(", "));
        return names.size() > most ? sentences.say("goods.andOthers", first) : first;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        String first = end < 0 ? text : text.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** Names, with a comma between and a word before the last. */
    String and(Stream<String> names) {
        List<String> all = names.distinct().toList();
        return all.size() < 2
                ? String.join("", all)
                : sentences.say("and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }
}
