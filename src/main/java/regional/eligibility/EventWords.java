package regional.eligibility;

import regional.law.Document;
import regional.law.Levy;
import regional.law.Requirement;
import regional.law.Restriction;
import regional.law.Suspension;
import regional.law.Term;
import regional.rulebook.FactKind;
import regional.rulebook.LawEvent;

/** Says for people what begins, ends or happens: names, and no id. */
record EventWords(Sentences sentences) {
    /** A sentence that stands beside the day. */
    String text(LawEvent event) {
        String name = name(event);
        String key = "event." + event.type();
        if (isSeenOnly(event)) {
            return sentences.sentence(key + ".seen", name);
        }
        String ofKind = key + "." + event.kind();
        if (!event.bound().exact()) {
            return sentences.sentence(key + ".rough", name, event.bound());
        }
        return sentences.sentence(event.part() == null && sentences.has(ofKind) ? ofKind : key, name);
    }

    /** A title of a few words. */
    String title(LawEvent event) {
        return sentences.sentence("title." + event.type() + (isSeenOnly(event) ? ".seen" : ""), name(event));
    }

    /** Whether its day is the first on which a source shows the paper, and not its beginning. */
    private static boolean isSeenOnly(LawEvent event) {
        return event.type() == LawEvent.Type.BEGINS
                && event.part() == null
                && event.fact() instanceof Requirement requirement
                && Boolean.TRUE.equals(requirement.seen());
    }

    /** What kind of fact it is, such as levies. */
    String kind(FactKind kind) {
        return sentences.say("kind." + kind);
    }

    private String name(LawEvent event) {
        String fact = sentences.facts().name(event.fact());
        return switch (event.part()) {
            case Term term -> term(fact, term);
            case Levy.Rate rate -> sentences.say("part.RATE", fact, rate.percent());
            case Levy.Rule _ -> sentences.say("part.RULE", fact);
            case Suspension.Refusal refusal -> sentences.say("part.REFUSAL", fact, refusal.country());
            case Suspension.Stay _ -> sentences.say("part.STAY", fact);
            case Restriction.Doubt _ -> sentences.say("part.DOUBT", fact);
            case Document document ->
                sentences.say(
                        "part.DOCUMENT." + document.status(),
                        fact,
                        sentences.facts().paper(document.code()));
            case null, default -> fact;
        };
    }

    private String term(String fact, Term term) {
        String goods =
                sentences.facts().and(term.goods().stream().map(goodsClass -> sentences.say("class." + goodsClass)));
        return term.relief() == null
                ? sentences.say("part.TERM", fact, goods)
                : sentences.say("part.TERM.relief", fact, goods, term.relief());
    }
}
