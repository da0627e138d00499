package regional.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Basis;
import regional.law.Facts;
import regional.law.Regime;

/** Which regimes are asked for, as it was given. */
public class RegimeQuery implements Listed<Regime> {
    @QueryParam("bloc")
    @Nullable
    String bloc;

    @QueryParam("basis")
    @Nullable
    String basis;

    @QueryParam("on")
    @Nullable
    String on;

    @Override
    public List<Regime> all(Facts facts) {
        return facts.regimes().stream()
                .sorted(Comparator.comparingInt(Regime::rank).thenComparing(Regime::id))
                .toList();
    }

    @Override
    public Filter<Regime> filter(KnownCodes codes) {
        return Filter.inForce(codes.reading().day("on", on), Regime::inForce)
                .where(codes.bloc("bloc", bloc), (regime, law) -> regime.law().contains(law))
                .with(codes.constant("basis", basis, Basis.class), Regime::basis);
    }
}
