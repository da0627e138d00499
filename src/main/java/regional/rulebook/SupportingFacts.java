package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import regional.law.Attested;
import regional.law.Basis;
import regional.law.Confidence;
import regional.law.CountryCode;
import regional.law.Fact;
import regional.law.Facts;
import regional.law.Membership;
import regional.law.Notice;
import regional.law.Party;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Survey;
import regional.law.Suspension;
import regional.law.Term;
import regional.law.Truth;
import regional.rulebook.RegimeRuling.RegimeStatus;

/** Finds the facts that an answer rests on, and how sure they leave it. */
final class SupportingFacts {
    private final Facts facts;
    private final Memberships memberships;

    SupportingFacts(Facts facts, Memberships memberships) {
        this.facts = facts;
        this.memberships = memberships;
    }

    /** What a regime's ruling rests on: the regime, its terms, the memberships that make the two its parties. */
    List<SupportingFact> of(RegimeRuling ruling, Question question) {
        Regime regime = ruling.regime();
        LocalDate on = question.on();
        List<SupportingFact> grounds = new ArrayList<>();
        grounds.add(of(regime, on));
        for (Term term : ruling.terms()) {
            LocalDate verified = term.lastVerified() == null ? regime.lastVerified() : term.lastVerified();
            grounds.add(new SupportingFact(regime, term.confidence().on(on), verified(verified)));
        }
        addMembership(grounds, regime.origin(), question.origin(), on);
        addMembership(grounds, regime.destination(), question.destination(), on);
        for (Suspension suspension : ruling.suspendedBy()) {
            grounds.add(of(suspension, on));
        }
        return grounds;
    }

    /** The fact itself. */
    <F extends Fact & Attested> SupportingFact of(F fact, LocalDate on) {
        return new SupportingFact(fact, fact.confidence().on(on), verified(fact.lastVerified()));
    }

    /** A survey, on whose silence an answer rests. */
    SupportingFact of(Survey survey, LocalDate on) {
        return new SupportingFact(
                survey, survey.confidence().on(on), survey.lastLook().minusDays(1));
    }

    /** The edition itself, on which an answer rests that no provision gives. */
    SupportingFact edition() {
        return new SupportingFact(null, Confidence.HIGH, facts.verifiedUntil());
    }

    /** The surest of the regimes that give the verdict, each as sure as its weakest ground. */
    Confidence confidence(Ruling ruling, LocalDate on, List<Notice> notices, Map<RegimeId, Confidence> ofRegimes) {
        Confidence given = null;
        for (RegimeRuling regime : ruling.regimes()) {
            if (gives(regime, ruling.verdict())) {
                Confidence own =
                        Objects.requireNonNull(ofRegimes.get(regime.regime().id()));
                given = given == null || own.compareTo(given) > 0 ? own : given;
            }
        }
        if (given != null) {
            return given;
        }
        Confidence silence = ruling.verdict() == Verdict.NOT_COVERED
                ? Confidence.HIGH
                : edition().on(on);
        for (Notice notice : notices) {
            silence = silence.and(notice.confidence().on(on));
        }
        return ruling.verdict() == Verdict.UNDETERMINED ? silence.and(Confidence.MEDIUM) : silence;
    }

    private static boolean gives(RegimeRuling regime, Verdict verdict) {
        Basis basis = regime.regime().basis();
        return switch (verdict) {
            case FREE_MOVEMENT -> regime.applies() && regime.full() && basis == Basis.TREATY;
            case PRIVILEGE -> regime.applies() && regime.full() && basis == Basis.GRANT;
            case PARTIAL -> regime.applies() && !regime.treatment().isEmpty();
            case STATUS_QUO -> regime.status() == RegimeStatus.STATED;
            case SUSPENDED -> regime.status() == RegimeStatus.SUSPENDED;
            case NO_PREFERENCE, NOT_COVERED, UNDETERMINED -> false;
        };
    }

    /** What each regime of the ruling rests on, in their order. */
    List<List<SupportingFact>> of(Ruling ruling, Question question) {
        List<List<SupportingFact>> grounds = new ArrayList<>(ruling.regimes().size());
        for (RegimeRuling regime : ruling.regimes()) {
            grounds.add(of(regime, question));
        }
        return grounds;
    }

    /**
     * How sure each regime of the ruling is: as sure as the weakest fact that it rests on.
     *
     * @param grounds what each of them rests on
     */
    static Map<RegimeId, Confidence> confidences(Ruling ruling, List<List<SupportingFact>> grounds, LocalDate on) {
        Map<RegimeId, Confidence> confidences = new HashMap<>();
        for (int i = 0; i < grounds.size(); i++) {
            Confidence weakest = Confidence.HIGH;
            for (SupportingFact ground : grounds.get(i)) {
                weakest = weakest.and(ground.on(on));
            }
            confidences.put(ruling.regimes().get(i).regime().id(), weakest);
        }
        return confidences;
    }

    private void addMembership(List<SupportingFact> grounds, Party party, CountryCode country, LocalDate on) {
        if (party.membersOf() != null) {
            for (Membership membership : memberships.of(country, party.membersOf())) {
                if (membership.inForce().on(on) != Truth.NO) {
                    grounds.add(of(membership, on));
                    return;
                }
            }
        }
    }

    private LocalDate verified(@Nullable LocalDate own) {
        return own == null ? facts.verifiedUntil() : own;
    }
}
