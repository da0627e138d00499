package regional.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regional.law.Facts;
import regional.law.RecordRewriter;
import regional.law.Records;
import regional.law.Text;

/** Finds what facts say to people. */
public final class Texts implements RecordRewriter {
    private final Set<Text> found = new LinkedHashSet<>();

    private Texts() {}

    /** Every text of the regimes, the levies, the notices, the pending events and the coverage, names included. */
    public static Set<Text> ofTheLaw(Facts facts) {
        Texts texts = new Texts();
        texts.rewrite(Records.with(
                facts,
                Stream.of(
                                "countries",
                                "instruments",
                                "blocs",
                                "memberships",
                                "standings",
                                "suspensions",
                                "restrictions",
                                "requirements",
                                "groups",
                                "surveys",
                                "goods")
                        .collect(Collectors.toMap(name -> name, name -> List.of()))));
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
