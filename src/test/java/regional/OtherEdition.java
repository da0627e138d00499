package regional;

import java.util.Map;
import regional.law.EditionName;
import regional.law.Facts;
import regional.law.Records;

/** The same facts as another edition. */
public final class OtherEdition {
    private OtherEdition() {}

    public static Facts of(Facts facts, EditionName name) {
        return Records.with(facts, Map.of("edition", name));
    }

    /** The first edition of the next year, from 3000 on: newer than whatever is shipped. */
    public static EditionName after(EditionName newest) {
        int year = Integer.parseInt(newest.value().substring(0, 4));
        return new EditionName(Math.max(year, 2999) + 1 + "-R01");
    }
}
