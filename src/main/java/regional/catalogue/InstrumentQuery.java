package regional.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Facts;
import regional.law.Instrument;

/** Which instruments are asked for, as it was given. */
public class InstrumentQuery implements Listed<Instrument> {
    @QueryParam("tier")
    @Nullable
    String tier;

    @QueryParam("issuer")
    @Nullable
    String issuer;

    @Override
    public List<Instrument> all(Facts facts) {
        return facts.instruments().stream()
                .sorted(Comparator.comparing(Instrument::id))
                .toList();
    }

    @Override
    public Filter<Instrument> filter(KnownCodes codes) {
        String known = codes.word(
                "issuer",
                issuer,
                codes.edition().facts().instruments().stream().map(Instrument::issuer),
                "the issuer of an instrument of the edition, to the letter");
        return Filter.<Instrument>none()
                .with(codes.constant("tier", tier, Instrument.Tier.class), Instrument::tier)
                .with(known, Instrument::issuer);
    }
}
