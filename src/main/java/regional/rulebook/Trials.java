package regional.rulebook;

import regional.law.Shipment;
import regional.rulebook.MissingFact.Part;

/**
 * Tells which parts of an answer are not the same for another shipment between the same countries on the same day. Parts are
 * bits, by their place in the enum; those that are known to change are not looked at again.
 */
record Trials(Rulings rulings, Papers papers) {
    static final int VERDICT = EnumBits.of(Part.VERDICT);
    static final int PASSAGE = EnumBits.of(Part.PASSAGE);
    static final int LEVIES = EnumBits.of(Part.LEVIES);
    static final int DOCUMENTS = EnumBits.of(Part.DOCUMENTS);

    /**
     * Those that are known to change, and those of some parts that are not the same for another shipment.
     *
     * @param already known to change
     * @param parts that may
     * @param code the number of the code of the other shipment's goods
     */
    int changed(int already, int parts, Findings findings, Shipment varied, int code) {
        PairQuestion asked = findings.asked();
        int open = parts & ~already;
        int changed = already;
        if ((open & PASSAGE) != 0 && asked.stretch().measures().passage(varied, code) != findings.passage()) {
            changed |= PASSAGE;
        }
        if (!asked.covered()) {
            return changed;
        }
        if ((open & LEVIES) != 0 && !asked.stretch().levies().same(asked.shipment(), varied)) {
            changed |= LEVIES;
        }
        if ((open & (VERDICT | DOCUMENTS)) != 0) {
            Ruling ruling = rulings.rule(asked.worlds(), varied, code);
            if ((open & VERDICT) != 0 && ruling.verdict() != asked.ruling().verdict()) {
                changed |= VERDICT;
            }
            if ((open & DOCUMENTS) != 0 && !samePapers(findings, varied, code, ruling)) {
                changed |= DOCUMENTS;
            }
        }
        return changed;
    }

    /** Whether another shipment gets papers of the same codes, status and validity. */
    private boolean samePapers(Findings findings, Shipment varied, int code, Ruling ruling) {
        PairQuestion asked = findings.asked();
        boolean sameCode = code == asked.code();
        ClaimedPapers byRegimes = sameCode
                        && IdentityKey.same(ruling, asked.ruling())
                        && varied.goods() == asked.shipment().goods()
                ? findings.byRegimes()
                : papers.ofRegimes().claimed(ruling, varied.goods(), code, asked.on());
        ClaimedPapers byRequirements =
                sameCode && varied.mode() == asked.shipment().mode()
                        ? findings.byRequirements()
                        : papers.claimed(asked.stretch().requirements(), varied, code);
        if (!ClaimedPapers.same(findings.byRegimes(), findings.byRequirements(), byRegimes, byRequirements)) {
            return false;
        }
        if (varied.certificateIssuedOn() == null || !papers.needCertificate(byRegimes, byRequirements)) {
            return true;
        }
        PairQuestion other = new PairQuestion(asked.question().with(varied), code, asked.stretch(), ruling);
        return papers.validity(other) == papers.validity(asked);
    }
}
