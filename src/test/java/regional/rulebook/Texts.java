package regional.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import regional.law.Facts;
import regional.law.RecordRewriter;
import regional.law.Text;

/** Finds what facts say to people. */
public final class Texts implements RecordRewriter {
    private final Set<Text> found = new LinkedHashSet<>();

    private Texts() {}

    /** Every text of the regimes, the levies, the notices, the pending events and the coverage, names included. */
    public static Set<Text> ofTheLaw(Facts facts) {
        Texts texts = new Texts();
        texts.rewrite(new Facts(
                facts.edition(),
                facts.verifiedUntil(),
                facts.coverage(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                facts.regimes(),
                List.of(),
                List.of(),
                facts.levies(),
                facts.notices(),
                facts.pending()));
        return texts.found;
    }

    @Override
    public Object replace(Object value) {
        if (value instanceof Text text) {
            found.add(text);
        }
        return value;
    }
}
