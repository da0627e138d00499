package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.Document;
import regional.law.Fact;
import regional.law.Facts;
import regional.law.HsCode;
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

    /**
     * The warnings of an answer.
     *
     * @param given the code as it was given, of which the findings may know the heading only
     */
    List<Warning> find(Findings findings, @Nullable HsCode given, List<Notice> notices) {
        Question question = findings.question();
        LocalDate on = question.on();
        List<Warning> found = new ArrayList<>();
        addBarred(found, findings);
        findings.papers().stream()
                .filter(paper -> paper.validity() == Document.Validity.EXPIRED && paper.validUntil() != null)
                .forEach(
                        paper -> found.add(new Warning.ExpiredCertificate(Objects.requireNonNull(paper.validUntil()))));
        addStale(found, findings);
        facts.pending().stream()
                .filter(pending -> !on.isBefore(pending.since()) && restsOn(findings, pending.bloc()))
                .forEach(pending -> found.add(new Warning.PendingEvent(pending)));
        findings.measures().suspensions().forEach(finding -> addSuspension(found, finding, on));
        findings.measures()
                .restrictions()
                .forEach(finding -> finding.doubts()
                        .forEach(doubt -> found.add(new Warning.Disputed(finding.restriction(), doubt))));
        notices.forEach(notice -> found.add(new Warning.Noticed(notice)));
        facts.coverage().notCovered().stream()
                .filter(left -> left.binds(question.origin(), on) && left.binds(question.destination(), on))
                .forEach(left -> found.add(new Warning.OtherArrangements(left)));
        HsCode read = question.shipment().hs();
        if (given != null && read != null && !given.equals(read)) {
            found.add(new Warning.UnknownSubheading(given, read));
        }
        return found;
    }

    /** What stands in the way, by what it does, the worst first. */
    private static void addBarred(List<Warning> found, Findings findings) {
        for (Passage passage : Passage.values()) {
            List<SuspensionFinding> embargoes = findings.measures().suspensions().stream()
                    .filter(finding -> finding.embargo()
                            && Passage.of(
                                            finding,
                                            findings.question().shipment().hs())
                                    == passage)
                    .toList();
            List<RestrictionFinding> restrictions = findings.measures().restrictions().stream()
                    .filter(finding -> Passage.of(finding) == passage)
                    .toList();
            if (!embargoes.isEmpty() || !restrictions.isEmpty()) {
                found.add(new Warning.Barred(passage, embargoes, restrictions));
            }
        }
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

    private void addStale(List<Warning> found, Findings findings) {
        LocalDate on = findings.question().on();
        Set<Fact> stale = new LinkedHashSet<>();
        boolean edition = false;
        for (SupportingFact ground : supportedBy(findings)) {
            if (ground.staleOn(on)) {
                Fact fact = ground.fact();
                edition |= fact == null;
                Stream.ofNullable(fact).forEach(stale::add);
            }
        }
        if (edition || !stale.isEmpty()) {
            found.add(new Warning.Stale(List.copyOf(stale), edition));
        }
    }

    /** The last day for which all that the answer rests on was verified. */
    LocalDate verifiedUntil(Findings findings) {
        return supportedBy(findings).stream()
                .map(SupportingFact::verifiedUntil)
                .min(Comparator.naturalOrder())
                .orElse(facts.verifiedUntil());
    }

    /** What the answer rests on. */
    private List<SupportingFact> supportedBy(Findings findings) {
        LocalDate on = findings.question().on();
        List<SupportingFact> all = new ArrayList<>();
        findings.ruling().possibleRegimes().forEach(regime -> all.addAll(grounds.of(regime, findings.question())));
        findings.measures().restrictions().stream()
                .filter(finding -> finding.hits() != Hit.NO_HIT)
                .forEach(finding -> all.add(grounds.of(finding.restriction(), on)));
        Surveyed surveyed = findings.measures().surveyed();
        if (surveyed != null && findings.measures().passage() == Passage.NONE_KNOWN) {
            surveyed.surveys().forEach(survey -> all.add(grounds.of(survey, on)));
        }
        findings.levies().stream()
                .filter(finding -> finding.collected() != Truth.NO)
                .forEach(finding -> all.add(grounds.of(finding.levy(), on)));
        if (findings.ruling().verdict() == Verdict.NO_PREFERENCE) {
            all.add(grounds.edition());
        }
        return all;
    }

    private static boolean restsOn(Findings findings, BlocId bloc) {
        return findings.ruling().possibleRegimes().stream()
                        .anyMatch(regime -> regime.regime().law().contains(bloc))
                || findings.levies().stream()
                        .anyMatch(finding -> finding.status() != Levy.Status.NOT_DUE
                                && finding.levy().law().contains(bloc));
    }

    private static void addSuspension(List<Warning> found, SuspensionFinding finding, LocalDate on) {
        Suspension suspension = finding.suspension();
        suspension.stays().stream()
                .filter(stay -> stay.inForce().on(on) == Truth.YES)
                .forEach(stay -> found.add(new Warning.StayedByCourt(suspension, stay)));
        finding.refusals().forEach(refusal -> found.add(new Warning.RefusedByState(suspension, refusal)));
    }
}
