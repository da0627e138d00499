package regional.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import regional.law.Document;
import regional.law.HsCode;
import regional.law.Levy;
import regional.law.Shipment;
import regional.law.Truth;
import regional.rulebook.Decision;
import regional.rulebook.LevyFinding;
import regional.rulebook.MissingFact;
import regional.rulebook.Paper;
import regional.rulebook.Passage;
import regional.rulebook.RestrictionFinding;
import regional.rulebook.Surveyed;
import regional.rulebook.Verdict;

/** The sentences at the top of an answer, which can be shown alone: clauses, each ended by a stop. */
final class Summary {
    private static final int LONGEST = 750;
    private static final int MOST_GOODS = 3;
    private static final int MOST_MEASURES = 2;

    private final Decision decision;
    private final Sentences sentences;

    private final boolean hypothetical;

    private Summary(Decision decision, Sentences sentences, boolean hypothetical) {
        this.decision = decision;
        this.sentences = sentences;
        this.hypothetical = hypothetical;
    }

    static String of(Decision decision, Sentences sentences) {
        return of(decision, sentences, sentences.edition().hypothetical());
    }

    /**
     * At most 750 characters: where it would be longer, fewer goods and then fewer measures are named, and counted.
     *
     * @param hypothetical whether it rests on an amendment that nobody has made, which it says first
     */
    static String of(Decision decision, Sentences sentences, boolean hypothetical) {
        Summary summary = new Summary(decision, sentences, hypothetical);
        String words = "";
        for (int measures = MOST_MEASURES; measures >= 0; measures--) {
            for (int goods = MOST_GOODS; goods > 0; goods--) {
                words = summary.words(measures, goods);
                if (words.length() <= LONGEST) {
                    return words;
                }
            }
        }
        return words;
    }

    private String words(int measures, int goods) {
        List<String> clauses = new ArrayList<>();
        addMeasures(clauses, measures, goods);
        if (!stopped()) {
            clauses.add(new DutyClause(sentences).of(decision));
        }
        for (Paper paper : decision.papers()) {
            LocalDate until = paper.validUntil();
            if (paper.validity() == Document.Validity.EXPIRED && until != null) {
                clauses.add(sentences.say("certificate.expired", until));
            }
        }
        for (MissingFact fact : decision.missingFacts()) {
            if (fact.decides().contains(MissingFact.Part.VERDICT)) {
                clauses.add(sentences.say("missing", sentences.say("missing." + fact.name())));
                break;
            }
        }
        addLevies(clauses);
        addSearch(clauses);
        if (decision.ruling().verdict() != Verdict.NOT_COVERED
                && decision.question().on().isAfter(decision.verifiedUntil())) {
            clauses.add(sentences.say("checked", decision.verifiedUntil()));
        }
        clauses.replaceAll(Summary::ended);
        String all = String.join(" ", clauses);
        return hypothetical ? sentences.say("assumed", all) : all;
    }

    /** Whether an embargo certainly stops all trade, of which duty says nothing. */
    private boolean stopped() {
        if (decision.suspensions().isEmpty()) {
            return false;
        }
        HsCode hs = decision.question().ofKnownGoods().shipment().hs();
        return decision.suspensions().stream()
                .anyMatch(finding -> finding.embargo()
                        && finding.suspension().products().isEmpty()
                        && Passage.of(finding, hs) == Passage.PROHIBITED);
    }

    private void addMeasures(List<String> clauses, int most, int goods) {
        Shipment shipment = decision.question().ofKnownGoods().shipment();
        List<MeasureClauses.Clause> all =
                new MeasureClauses(sentences, shipment, goods).all(decision.suspensions(), decision.restrictions());
        List<RestrictionFinding> ofGoods = new ArrayList<>();
        for (RestrictionFinding finding : decision.restrictions()) {
            if (Passage.of(finding) == Passage.DEPENDS_ON_GOODS) {
                ofGoods.add(finding);
            }
        }
        int further = ofGoods.size();
        for (int i = 0; i < all.size(); i++) {
            if (i < most) {
                clauses.add(all.get(i).words());
            } else {
                further += all.get(i).measures();
            }
        }
        MeasureClauses.Clause hanging = new GoodsClause(sentences, shipment.hs(), new GoodsWords(sentences, goods))
                .of(ofGoods, Math.max(most, 1));
        if (hanging != null) {
            clauses.add(hanging.words());
            further -= hanging.measures();
        }
        if (further > 0) {
            clauses.add(sentences.say("further", further));
        }
    }

    /** A clause with a stop at its end, and one only. */
    static String ended(String clause) {
        return clause.endsWith(".") ? clause : clause + ".";
    }

    private void addLevies(List<String> clauses) {
        StringJoiner levies = new StringJoiner(", ");
        for (LevyFinding finding : decision.levies()) {
            if (finding.collected() != Truth.NO && finding.status() != Levy.Status.NOT_DUE) {
                levies.add(levy(finding));
            }
        }
        if (decision.passage() != Passage.PROHIBITED && levies.length() > 0) {
            clauses.add(sentences.say("levies", levies.toString()));
        }
    }

    private String levy(LevyFinding finding) {
        String rate = finding.percent() == null ? "" : " " + sentences.percent(finding.percent());
        String status = sentences.say("levies." + finding.status());
        return (finding.levy().id() + rate + " " + status).strip();
    }

    /** Where nothing was found: that nobody looked, or until when somebody did. */
    private void addSearch(List<String> clauses) {
        Surveyed surveyed = decision.surveyed();
        if (decision.passage() == Passage.NOT_SURVEYED) {
            clauses.add(sentences.say("notSurveyed"));
        } else if (decision.passage() == Passage.NONE_KNOWN && surveyed != null) {
            LocalDate last = surveyed.until().minusDays(1);
            clauses.add(sentences.say("noneKnown", last));
        }
    }
}
