package regional.catalogue;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Truth;
import regional.rulebook.Memberships;

/** Which levies are asked for, as it was given. */
public class LevyQuery implements Listed<Levy> {
    @QueryParam("bloc")
    @Nullable
    String bloc;

    @QueryParam("destination")
    @Nullable
    String destination;

    @QueryParam("on")
    @Nullable
    String on;

    @Override
    public List<Levy> all(Facts facts) {
        return facts.levies().stream().sorted(Comparator.comparing(Levy::id)).toList();
    }

    @Override
    public Filter<Levy> filter(KnownCodes codes) {
        LocalDate day = codes.reading().day("on", on);
        Memberships memberships = codes.law().memberships();
        return Filter.inForce(day, Levy::inForce)
                .where(codes.bloc("bloc", bloc), (levy, law) -> levy.law().contains(law))
                .where(
                        codes.country("destination", destination),
                        (levy, country) -> days(levy, country, day, memberships)
                                .anyMatch(each -> memberships.includes(levy.collectedBy(), country, each) != Truth.NO));
    }

    /** The day that was asked about, else the days on which it may change whether the country collects the levy. */
    private static Stream<LocalDate> days(
            Levy levy, CountryCode country, @Nullable LocalDate on, Memberships memberships) {
        return on != null
                ? Stream.of(on)
                : Stream.concat(
                                Stream.of(levy.inForce()),
                                memberships.of(country).stream().map(Membership::inForce))
                        .flatMap(inForce -> inForce.turningPoints().stream())
                        .filter(day -> levy.inForce().on(day) != Truth.NO);
    }
}
