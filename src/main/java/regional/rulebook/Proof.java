package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Basis;
import regional.law.Citation;
import regional.law.Condition;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Question;
import regional.law.Regime;
import regional.law.Restriction;
import regional.law.Shipment;
import regional.law.Suspension;
import regional.law.Truth;
import regional.rulebook.ProofStep.ProofCode;

/** Tells the steps that lead to a decision: coverage, memberships, regimes, suspensions, restrictions. */
final class Proof {
    private final Facts facts;
    private final Memberships memberships;
    private final Restrictions restrictions;

    Proof(Facts facts, Memberships memberships, Restrictions restrictions) {
        this.facts = facts;
        this.memberships = memberships;
        this.restrictions = restrictions;
    }

    List<ProofStep> of(Decision decision) {
        Question question = decision.question();
        List<ProofStep> steps = new ArrayList<>();
        if (decision.ruling().verdict() == Verdict.NOT_COVERED) {
            uncovered(steps, question);
            return steps;
        }
        steps.add(step(ProofCode.COVERED, true, List.of(), question.on()));
        steps.addAll(new MembershipProof(facts, memberships).of(question));
        facts.regimes().stream()
                .sorted(Comparator.comparingInt(Regime::rank))
                .forEach(regime -> steps.add(regime(regime, decision)));
        decision.suspensions().forEach(finding -> steps.add(suspension(finding)));
        facts.restrictions().forEach(restriction -> restriction(steps, restriction, decision));
        return steps;
    }

    private void uncovered(List<ProofStep> steps, Question question) {
        Stream.of(question.origin(), question.destination())
                .filter(country -> !facts.coverage().countries().contains(country))
                .forEach(country -> steps.add(step(ProofCode.COUNTRY_NOT_COVERED, false, List.of(), country)));
        LocalDate since = facts.coverage().since();
        if (question.on().isBefore(since)) {
            steps.add(step(ProofCode.DAY_NOT_COVERED, false, List.of(), question.on(), since));
        }
    }

    private ProofStep regime(Regime regime, Decision decision) {
        for (RegimeRuling ruling : decision.ruling().regimes()) {
            if (ruling.regime().equals(regime)) {
                return ruled(ruling, decision.question().shipment());
            }
        }
        boolean candidate = decision.candidates().contains(regime);
        if (candidate) {
            return step(ProofCode.REGIME_CANDIDATE, false, regime.citations(), regime.id());
        }
        return step(absent(regime, decision.question()), false, regime.citations(), regime.id());
    }

    private static ProofStep ruled(RegimeRuling ruling, Shipment shipment) {
        Regime regime = ruling.regime();
        List<Citation> citations = Stream.concat(
                        regime.citations().stream(), ruling.terms().stream().flatMap(term -> term.citations().stream()))
                .distinct()
                .toList();
        return switch (ruling.status()) {
            case APPLIES -> step(ProofCode.REGIME_APPLIES, true, citations, regime.id());
            case SUSPENDED ->
                step(
                        ProofCode.REGIME_SUSPENDED,
                        false,
                        citations,
                        regime.id(),
                        ruling.suspendedBy().stream().map(Suspension::id).toList());
            case STATED -> step(ProofCode.REGIME_STATED, true, citations, regime.id());
            case CONDITION_UNMET ->
                step(
                        ProofCode.REGIME_CONDITION_UNMET,
                        false,
                        citations,
                        regime.id(),
                        ruling.terms().stream()
                                .flatMap(term -> term.conditions().stream())
                                .filter(condition -> shipment.meets(condition) == Truth.NO)
                                .map(Condition::code)
                                .distinct()
                                .toList());
        };
    }

    private ProofCode absent(Regime regime, Question question) {
        LocalDate on = question.on();
        Truth inForce = regime.inForce().on(on);
        Truth origin = memberships.includes(regime.origin(), question.origin(), on);
        Truth destination = memberships.includes(regime.destination(), question.destination(), on);
        if (inForce == Truth.NO) {
            return ProofCode.REGIME_NOT_IN_FORCE;
        }
        if (origin == Truth.NO) {
            return ProofCode.REGIME_ORIGIN_NOT_PARTY;
        }
        if (destination == Truth.NO) {
            return ProofCode.REGIME_DESTINATION_NOT_PARTY;
        }
        if (regime.basis() == Basis.CANDIDATE) {
            return ProofCode.REGIME_NOT_CANDIDATE;
        }
        boolean uncertain = inForce == Truth.UNKNOWN
                || origin == Truth.UNKNOWN
                || destination == Truth.UNKNOWN
                || regime.terms().stream().anyMatch(term -> term.inForce().on(on) == Truth.UNKNOWN);
        return uncertain ? ProofCode.REGIME_UNCERTAIN : ProofCode.REGIME_NO_TERM;
    }

    private static ProofStep suspension(SuspensionFinding finding) {
        Suspension suspension = finding.suspension();
        return switch (finding.status()) {
            case TAKES -> step(ProofCode.SUSPENSION_TAKES, true, suspension.citations(), suspension.id());
            case SPARES -> step(ProofCode.SUSPENSION_SPARES, false, suspension.citations(), suspension.id());
            case STAYED -> step(ProofCode.SUSPENSION_STAYED, false, suspension.citations(), suspension.id());
        };
    }

    private void restriction(List<ProofStep> steps, Restriction restriction, Decision decision) {
        CountryCode partner = Restrictions.partner(
                restriction, decision.question().origin(), decision.question().destination());
        if (partner == null) {
            return;
        }
        @Nullable ProofCode outside = restrictions.outside(restriction, partner, decision.question());
        ProofCode code = outside != null ? outside : hit(restriction, decision);
        steps.add(step(code, code == ProofCode.RESTRICTION_HITS, restriction.citations(), restriction.id()));
    }

    private static ProofCode hit(Restriction restriction, Decision decision) {
        Hit hits = decision.restrictions().stream()
                .filter(finding -> finding.restriction().equals(restriction))
                .map(RestrictionFinding::hits)
                .findFirst()
                .orElse(Hit.MAY_HIT);
        return switch (hits) {
            case HIT -> ProofCode.RESTRICTION_HITS;
            case NO_HIT -> ProofCode.RESTRICTION_OTHER_GOODS;
            case MAY_HIT -> ProofCode.RESTRICTION_MAY_HIT;
        };
    }

    static ProofStep step(ProofCode code, boolean holds, List<Citation> citations, Object... arguments) {
        return new ProofStep(code, holds, List.of(arguments), citations);
    }
}
