package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.BlocId;
import regional.law.Coverage;
import regional.law.Document;
import regional.law.Fact;
import regional.law.Facts;
import regional.law.HsCode;
import regional.law.Levy;
import regional.law.Pending;
import regional.law.Question;
import regional.law.Suspension;
import regional.law.Truth;

/** Finds what a reader of an answer should know beside it. */
final class Warnings {
    private static final List<Passage> PASSAGES = List.of(Passage.values());

    private final Facts facts;
    private final List<Coverage.Uncovered> arrangements;
    private final SupportingFacts grounds;

    Warnings(Facts facts, SupportingFacts grounds) {
        this.facts = facts;
        this.grounds = grounds;
        arrangements = facts.coverage().notCovered().stream()
                .filter(left -> !left.parties().isEmpty())
                .toList();
    }

    /**
     * The warnings of an answer.
     *
     * @param given the code as it was given, of which the findings may know the heading only
     * @param rests what the answer rests on
     */
    List<Warning> find(Findings findings, @Nullable HsCode given, List<SupportingFact> rests) {
        Question question = findings.asked().question();
        LocalDate on = question.on();
        List<Warning> found = new ArrayList<>();
        addBarred(found, findings);
        for (Paper paper : findings.papers()) {
            if (paper.validity() == Document.Validity.EXPIRED && paper.validUntil() != null) {
                found.add(new Warning.ExpiredCertificate(paper.validUntil()));
            }
        }
        addStale(found, rests, on);
        for (Pending pending : facts.pending()) {
            if (!on.isBefore(pending.since()) && restsOn(findings, pending.bloc())) {
                found.add(new Warning.PendingEvent(pending));
            }
        }
        findings.suspensions().forEach(finding -> addSuspension(found, finding, on));
        for (RestrictionFinding finding : findings.restrictions()) {
            finding.doubts().forEach(doubt -> found.add(new Warning.Disputed(finding.restriction(), doubt)));
        }
        findings.asked().stretch().notices().forEach(notice -> found.add(new Warning.Noticed(notice)));
        for (Coverage.Uncovered left : arrangements) {
            if (left.binds(question.origin(), on) && left.binds(question.destination(), on)) {
                found.add(new Warning.OtherArrangements(left));
            }
        }
        HsCode read = question.shipment().hs();
        if (given != null && read != null && !given.equals(read)) {
            found.add(new Warning.UnknownSubheading(given, read));
        }
        return found;
    }

    /** What stands in the way, by what it does, the worst first. */
    private static void addBarred(List<Warning> found, Findings findings) {
        if (findings.restrictions().isEmpty() && findings.suspensions().isEmpty()) {
            return;
        }
        HsCode hs = findings.asked().shipment().hs();
        for (Passage passage : PASSAGES) {
            List<SuspensionFinding> embargoes = new ArrayList<>();
            for (SuspensionFinding finding : findings.suspensions()) {
                if (finding.embargo() && Passage.of(finding, hs) == passage) {
                    embargoes.add(finding);
                }
            }
            List<RestrictionFinding> restrictions = new ArrayList<>();
            for (RestrictionFinding finding : findings.restrictions()) {
                if (Passage.of(finding) == passage) {
                    restrictions.add(finding);
                }
            }
            if (!embargoes.isEmpty() || !restrictions.isEmpty()) {
                found.add(new Warning.Barred(passage, embargoes, restrictions));
            }
        }
    }

    private static void addStale(List<Warning> found, List<SupportingFact> rests, LocalDate on) {
        List<Fact> stale = new ArrayList<>();
        boolean edition = false;
        for (SupportingFact ground : rests) {
            if (ground.staleOn(on)) {
                Fact fact = ground.fact();
                edition |= fact == null;
                if (fact != null && stale.stream().noneMatch(one -> IdentityKey.same(one, fact))) {
                    stale.add(fact);
                }
            }
        }
        if (edition || !stale.isEmpty()) {
            found.add(new Warning.Stale(stale, edition));
        }
    }

    /**
     * The last day for which all that the answer rests on was verified.
     *
     * @param rests what it rests on
     */
    LocalDate verifiedUntil(List<SupportingFact> rests) {
        LocalDate first = null;
        for (SupportingFact ground : rests) {
            first = first == null || ground.verifiedUntil().isBefore(first) ? ground.verifiedUntil() : first;
        }
        return first == null ? facts.verifiedUntil() : first;
    }

    /**
     * What the answer rests on.
     *
     * @param ofRegimes what each regime of the ruling rests on
     */
    List<SupportingFact> rests(Findings findings, List<List<SupportingFact>> ofRegimes) {
        PairQuestion asked = findings.asked();
        LocalDate on = asked.on();
        List<SupportingFact> all = new ArrayList<>();
        ofRegimes.forEach(all::addAll);
        List<RegimeRuling> possible = asked.ruling().possibleRegimes();
        for (RegimeRuling regime : possible.subList(ofRegimes.size(), possible.size())) {
            all.addAll(grounds.of(regime, asked.question()));
        }
        for (RestrictionFinding finding : findings.restrictions()) {
            if (finding.hits() != Hit.NO_HIT) {
                all.add(grounds.of(finding.restriction(), on));
            }
        }
        Surveyed surveyed = asked.stretch().measures().surveyed();
        if (surveyed != null && findings.passage() == Passage.NONE_KNOWN) {
            surveyed.surveys().forEach(survey -> all.add(grounds.of(survey, on)));
        }
        for (LevyFinding finding : findings.levies()) {
            if (finding.collected() != Truth.NO) {
                all.add(grounds.of(finding.levy(), on));
            }
        }
        if (asked.ruling().verdict() == Verdict.NO_PREFERENCE) {
            all.add(grounds.edition());
        }
        return all;
    }

    private static boolean restsOn(Findings findings, BlocId bloc) {
        for (RegimeRuling regime : findings.asked().ruling().possibleRegimes()) {
            if (regime.regime().law().contains(bloc)) {
                return true;
            }
        }
        for (LevyFinding finding : findings.levies()) {
            if (finding.status() != Levy.Status.NOT_DUE && finding.levy().law().contains(bloc)) {
                return true;
            }
        }
        return false;
    }

    private static void addSuspension(List<Warning> found, SuspensionFinding finding, LocalDate on) {
        Suspension suspension = finding.suspension();
        suspension.stays().stream()
                .filter(stay -> stay.inForce().on(on) == Truth.YES)
                .forEach(stay -> found.add(new Warning.StayedByCourt(suspension, stay)));
        finding.refusals().forEach(refusal -> found.add(new Warning.RefusedByState(suspension, refusal)));
    }
}
