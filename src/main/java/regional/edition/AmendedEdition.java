package regional.edition;

import java.util.List;
import regional.dataset.DatasetRules;
import regional.dataset.Violation;
import regional.law.Amendment;
import regional.law.Facts;
import regional.law.FlawedAmendment;

/** What an edition would hold with an amendment made to it. */
public final class AmendedEdition {
    private AmendedEdition() {}

    /**
     * The amended edition; it bears the name and the digest of the edition that was amended.
     *
     * @throws UnsoundAmendment with everything that is wrong with the amendment
     */
    public static Edition of(Edition edition, Amendment amendment) {
        if (amendment.changes().isEmpty()) {
            return edition;
        }
        Facts amended = amended(edition.facts(), amendment);
        List<Violation> added = DatasetRules.added(edition.facts(), amended);
        if (!added.isEmpty()) {
            throw UnsoundAmendment.of(added);
        }
        return Edition.assumed(amended, edition.digest());
    }

    private static Facts amended(Facts facts, Amendment amendment) {
        try {
            return facts.amendedBy(amendment);
        } catch (FlawedAmendment flawed) {
            throw UnsoundAmendment.of(flawed);
        }
    }
}
