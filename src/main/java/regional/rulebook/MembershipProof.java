package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Membership;
import regional.law.Party;
import regional.law.Question;
import regional.law.Regime;
import regional.law.Truth;

/** The steps of a proof that say to which blocs the two countries belong. */
record MembershipProof(Facts facts, Memberships memberships) {
    List<ProofStep> of(Question question) {
        List<ProofStep> steps = new ArrayList<>();
        for (BlocId bloc : blocs()) {
            steps.add(membership(question.origin(), bloc, question.on()));
            steps.add(membership(question.destination(), bloc, question.on()));
        }
        return steps;
    }

    /** The blocs that decide who the regimes' parties are. */
    private Set<BlocId> blocs() {
        Set<BlocId> blocs = new LinkedHashSet<>();
        for (Regime regime : facts.regimes()) {
            for (Party party : List.of(regime.origin(), regime.destination())) {
                Optional.ofNullable(party.membersOf()).ifPresent(blocs::add);
                Optional.ofNullable(party.notMembersOf()).ifPresent(blocs::add);
            }
        }
        return blocs;
    }

    private ProofStep membership(CountryCode country, BlocId bloc, LocalDate on) {
        Membership last = null;
        for (Membership membership : memberships.of(country)) {
            if (membership.bloc().equals(bloc)) {
                Truth holds = membership.inForce().on(on);
                if (holds != Truth.NO) {
                    boolean certain = holds == Truth.YES;
                    ProofStep.ProofCode code =
                            certain ? ProofStep.ProofCode.MEMBER : ProofStep.ProofCode.MEMBER_PERHAPS;
                    return Proof.step(code, certain, membership.citations(), country, bloc);
                }
                last = membership;
            }
        }
        if (last == null) {
            return Proof.step(ProofStep.ProofCode.NEVER_MEMBER, false, List.of(), country, bloc);
        }
        Bound until = last.inForce().until();
        Bound since = last.inForce().since();
        if (until != null && !on.isBefore(until.latest())) {
            return Proof.step(ProofStep.ProofCode.MEMBER_NO_LONGER, false, last.citations(), country, bloc, until);
        }
        return since == null
                ? Proof.step(ProofStep.ProofCode.NEVER_MEMBER, false, last.citations(), country, bloc)
                : Proof.step(ProofStep.ProofCode.MEMBER_NOT_YET, false, last.citations(), country, bloc, since);
    }
}
