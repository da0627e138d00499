package regional.eligibility;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import regional.law.Bloc;
import regional.law.CountryCode;
import regional.law.Fact;
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
import regional.law.Text;

/** Names facts for people: no id, no code. */
final class FactWords {
    private static final int MOST_GOODS = 3;

    private final Sentences sentences;
    private final GoodsWords goods;

    FactWords(Sentences sentences) {
        this.sentences = sentences;
        this.goods = new GoodsWords(sentences, MOST_GOODS);
    }

    String name(Fact fact) {
        return switch (fact) {
            case Bloc bloc -> sentences.say(bloc.name());
            case Membership in -> sentences.say("named.membership", in.country(), in.bloc());
            case Standing standing -> name(standing);
            case Regime regime -> sentences.say("named.regime", regime.id());
            case Suspension suspension ->
                sentences.say(
                        "named.suspension", suspension.by(), suspension.target(), sentences.when(suspension.inForce()));
            case Restriction restriction -> name(restriction);
            case Levy levy -> sentences.say(levy.name());
            case Requirement requirement -> name(requirement);
            case Survey survey -> sentences.say("named.survey." + survey.kind(), survey.country());
            case Notice notice -> sentences.say("named.notice", firstSentence(notice.text()));
            case Pending pending -> firstSentence(pending.text());
        };
    }

    /** The name and, of a measure, which may be one of several of that name, its days. */
    String withDays(Fact fact) {
        return fact instanceof Restriction restriction
                ? sentences.say("named.withDays", name(fact), sentences.when(restriction.inForce()))
                : name(fact);
    }

    private String name(Standing standing) {
        String key = "named.standing." + standing.kind();
        return sentences.say(sentences.has(key) ? key : "named.standing", standing.country(), standing.bloc());
    }

    private String name(Requirement requirement) {
        List<CountryCode> states = (requirement.askedBy() == Requirement.AskedBy.ORIGIN
                        ? requirement.origin()
                        : requirement.destination())
                .countries();
        String paper = paper(requirement.code());
        return states.isEmpty()
                ? sentences.say("named.requirement", paper)
                : sentences.say("named.requirement.of", paper, states);
    }

    /** A paper's name. */
    String paper(String code) {
        String key = "paper." + code;
        return sentences.has(key) ? sentences.say(key) : code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private String name(Restriction restriction) {
        List<CountryCode> partners = restriction.partners().countries();
        String kind = "named." + restriction.kind();
        String measure = partners.isEmpty()
                ? sentences.say(kind, restriction.by())
                : sentences.say(kind + ".partner", restriction.by(), partners);
        return restriction.products().isEmpty()
                ? measure
                : sentences.say("named.of", measure, goods.listed(restriction.products(), null));
    }

    private String firstSentence(Text text) {
        String words = sentences.sayForAny(text);
        int end = words.indexOf(". ");
        String first = end < 0 ? words : words.substring(0, end);
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
