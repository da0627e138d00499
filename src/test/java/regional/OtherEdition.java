package regional;

import regional.law.EditionName;
import regional.law.Facts;

/** The same facts as another edition. */
public final class OtherEdition {
    private OtherEdition() {}

    public static Facts of(Facts facts, EditionName name) {
        return new Facts(
                name,
                facts.verifiedUntil(),
                facts.coverage(),
                facts.countries(),
                facts.instruments(),
                facts.blocs(),
                facts.memberships(),
                facts.standings(),
                facts.regimes(),
                facts.suspensions(),
                facts.restrictions(),
                facts.levies(),
                facts.notices(),
                facts.pending());
    }

    /** The first edition of the next year, from 3000 on: newer than whatever is shipped. */
    public static EditionName after(EditionName newest) {
        int year = Integer.parseInt(newest.value().substring(0, 4));
        return new EditionName(Math.max(year, 2999) + 1 + ".1");
    }
}
