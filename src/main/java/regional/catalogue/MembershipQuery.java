package regional.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Facts;
import regional.law.Membership;

/** Which memberships are asked for, as it was given. */
public class MembershipQuery implements Listed<Membership> {
    @QueryParam("country")
    @Nullable
    String country;

    @QueryParam("bloc")
    @Nullable
    String bloc;

    @QueryParam("on")
    @Nullable
    String on;

    @Override
    public List<Membership> all(Facts facts) {
        return facts.memberships().stream()
                .sorted(Comparator.comparing(Membership::bloc)
                        .thenComparing(Membership::country)
                        .thenComparing(
                                membership -> membership.inForce().possible().getStart()))
                .toList();
    }

    @Override
    public Filter<Membership> filter(KnownCodes codes) {
        return Filter.inForce(codes.reading().day("on", on), Membership::inForce)
                .with(codes.country("country", country), Membership::country)
                .with(codes.bloc("bloc", bloc), Membership::bloc);
    }
}
