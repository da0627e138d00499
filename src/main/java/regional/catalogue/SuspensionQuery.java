package regional.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Facts;
import regional.law.Suspension;

/** Which suspensions are asked for, as it was given. */
public class SuspensionQuery implements Listed<Suspension> {
    @QueryParam("by")
    @Nullable
    String by;

    @QueryParam("target")
    @Nullable
    String target;

    @QueryParam("on")
    @Nullable
    String on;

    @Override
    public List<Suspension> all(Facts facts) {
        return facts.suspensions().stream()
                .sorted(Comparator.comparing(Suspension::id))
                .toList();
    }

    @Override
    public Filter<Suspension> filter(KnownCodes codes) {
        return Filter.inForce(codes.reading().day("on", on), Suspension::inForce)
                .with(codes.bloc("by", by), Suspension::by)
                .with(codes.country("target", target), Suspension::target);
    }
}
