package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Levy;
import regional.law.Notice;
import regional.law.Question;
import regional.law.Suspension;
import regional.law.Truth;

/** Finds what a reader of an answer should know beside it. */
final class Warnings {
    private final Facts facts;
    private final Memberships memberships;
    private final SupportingFacts grounds;

    Warnings(Facts facts, Memberships memberships, SupportingFacts grounds) {
        this.facts = facts;
        this.memberships = memberships;
        this.grounds = grounds;
    }

    List<Warning> find(Findings findings, List<Notice> notices) {
        LocalDate on = findings.question().on();
        List<Warning> found = new ArrayList<>();
        Set<String> stale = stale(findings);
        if (!stale.isEmpty()) {
            found.add(new Warning.Stale(List.copyOf(stale)));
        }
        facts.pending().stream()
                .filter(pending -> !on.isBefore(pending.since()) && restsOn(findings, pending.bloc()))
                .forEach(pending -> found.add(new Warning.PendingEvent(pending)));
        findings.suspensions().forEach(finding -> addSuspension(found, finding, findings.question()));
        findings.restrictions()
                .forEach(finding -> finding.doubts()
                        .forEach(doubt -> found.add(new Warning.Disputed(finding.restriction(), doubt))));
        notices.forEach(notice -> found.add(new Warning.Noticed(notice)));
        facts.coverage().notCovered().stream()
                .filter(uncovered -> uncovered.warnUntil() != null && on.isBefore(uncovered.warnUntil()))
                .forEach(uncovered -> found.add(new Warning.OtherArrangements(uncovered)));
        return found;
    }

    /** The notices that speak of the two countries on the day. */
    List<Notice> notices(Question question) {
        return facts.notices().stream()
                .filter(notice -> notice.inForce().on(question.on()) != Truth.NO)
                .filter(notice -> speaksOf(notice, question.origin(), question.destination(), question.on())
                        || (notice.bothWays()
                                && speaksOf(notice, question.destination(), question.origin(), question.on())))
                .toList();
    }

    private boolean speaksOf(Notice notice, CountryCode origin, CountryCode destination, LocalDate on) {
        return memberships.includes(notice.origin(), origin, on) != Truth.NO
                && memberships.includes(notice.destination(), destination, on) != Truth.NO;
    }

    private Set<String> stale(Findings findings) {
        LocalDate on = findings.question().on();
        List<SupportingFact> all = new ArrayList<>();
        findings.ruling().possibleRegimes().forEach(regime -> all.addAll(grounds.of(regime, findings.question())));
        findings.restrictions().stream()
                .filter(finding -> finding.hits() != Truth.NO)
                .forEach(finding -> all.add(grounds.of(finding.restriction(), on)));
        findings.levies().stream()
                .filter(finding -> finding.collected() != Truth.NO)
                .forEach(finding -> all.add(grounds.of(finding.levy(), on)));
        if (findings.ruling().verdict() == Verdict.NO_PREFERENCE) {
            all.add(grounds.edition());
        }
        Set<String> stale = new LinkedHashSet<>();
        all.stream().filter(ground -> ground.staleOn(on)).forEach(ground -> stale.add(ground.fact()));
        return stale;
    }

    private static boolean restsOn(Findings findings, BlocId bloc) {
        return findings.ruling().possibleRegimes().stream()
                        .anyMatch(regime -> regime.regime().law().contains(bloc))
                || findings.levies().stream()
                        .anyMatch(finding -> finding.status() != Levy.Status.NOT_DUE
                                && finding.levy().law().contains(bloc));
    }

    private static void addSuspension(List<Warning> found, SuspensionFinding finding, Question question) {
        Suspension suspension = finding.suspension();
        LocalDate on = question.on();
        suspension.stays().stream()
                .filter(stay -> stay.inForce().on(on) == Truth.YES)
                .forEach(stay -> found.add(new Warning.StayedByCourt(suspension, stay)));
        suspension.refusedBy().stream()
                .filter(refusal -> refusal.inForce().on(on) != Truth.NO
                        && (refusal.country().equals(question.origin())
                                || refusal.country().equals(question.destination())))
                .forEach(refusal -> found.add(new Warning.RefusedByState(suspension, refusal)));
    }
}
