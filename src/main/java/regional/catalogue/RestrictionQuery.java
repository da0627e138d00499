package regional.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Facts;
import regional.law.Restriction;
import regional.law.Truth;

/** Which restrictions are asked for, as it was given. */
public class RestrictionQuery implements Listed<Restriction> {
    @QueryParam("by")
    @Nullable
    String by;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("hs")
    @Nullable
    String hs;

    @QueryParam("on")
    @Nullable
    String on;

    @Override
    public List<Restriction> all(Facts facts) {
        return facts.restrictions().stream()
                .sorted(Comparator.comparing(Restriction::id))
                .toList();
    }

    @Override
    public Filter<Restriction> filter(KnownCodes codes) {
        return Filter.inForce(codes.reading().day("on", on), Restriction::inForce)
                .with(codes.country("by", by), Restriction::by)
                .with(codes.constant("kind", kind, Restriction.Kind.class), Restriction::kind)
                .where(codes.reading().hs("hs", hs), (restriction, goods) -> restriction.covers(goods) != Truth.NO);
    }
}
