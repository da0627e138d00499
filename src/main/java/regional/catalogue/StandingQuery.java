package regional.catalogue;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.law.Facts;
import regional.law.Standing;

/** Which standings are asked for, as it was given. */
public class StandingQuery implements Listed<Standing> {
    @QueryParam("country")
    @Nullable
    String country;

    @QueryParam("bloc")
    @Nullable
    String bloc;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("on")
    @Nullable
    String on;

    @Override
    public List<Standing> all(Facts facts) {
        return facts.standings().stream()
                .sorted(Comparator.comparing(Standing::bloc)
                        .thenComparing(Standing::country)
                        .thenComparing(StandingQuery::begin))
                .toList();
    }

    @Override
    public Filter<Standing> filter(KnownCodes codes) {
        TreeSet<String> kinds = codes.edition().facts().standings().stream()
                .map(Standing::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        String known = codes.word("kind", kind, kinds.stream(), String.join(", ", kinds));
        return Filter.inForce(codes.reading().day("on", on), Standing::inForce)
                .with(codes.country("country", country), Standing::country)
                .with(codes.bloc("bloc", bloc), Standing::bloc)
                .with(known, Standing::kind);
    }

    private static LocalDate begin(Standing standing) {
        if (standing.inForce() != null) {
            return standing.inForce().possible().getStart();
        }
        return standing.signedOn() == null ? LocalDate.MIN : standing.signedOn().earliest();
    }
}
