package regional.eligibility;

import java.util.stream.Collectors;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.rulebook.Decision;
import regional.rulebook.Outcome;
import regional.rulebook.RegimeRuling;
import regional.rulebook.Ruling;

/** Says how goods are treated as to duty. */
record DutyClause(Sentences sentences) {
    String of(Decision decision) {
        Question question = decision.question();
        Ruling ruling = decision.ruling();
        String key = "duty." + ruling.verdict();
        RegimeId recommended = ruling.recommended();
        Object detail = switch (ruling.verdict()) {
            case FREE_MOVEMENT, PRIVILEGE -> recommended == null ? "" : recommended;
            case PARTIAL -> partial(ruling);
            case UNDETERMINED ->
                sentences.alternatives(ruling.outcomes().stream()
                        .map(Outcome::verdict)
                        .distinct()
                        .map(verdict -> sentences.say("label." + verdict)));
            case STATUS_QUO, SUSPENDED, NO_PREFERENCE, NOT_COVERED -> "";
        };
        return sentences.say(key, question.origin(), question.destination(), detail);
    }

    private String partial(Ruling ruling) {
        return sentences.list(ruling.regimes().stream()
                .filter(regime -> regime.applies() && !regime.treatment().isEmpty())
                .map(this::relief));
    }

    private String relief(RegimeRuling ruling) {
        Regime regime = ruling.regime();
        String classes = ruling.treatment().entrySet().stream()
                .map(entry -> sentences.say("class." + entry.getKey()) + " " + sentences.percent(entry.getValue()))
                .collect(Collectors.joining(", "));
        return sentences.say("duty.relief", regime.id(), classes);
    }
}
