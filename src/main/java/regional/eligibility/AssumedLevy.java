package regional.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import regional.http.BodyReading;
import regional.law.Bound;
import regional.law.Change;
import regional.law.FactId;
import regional.law.InForce;
import regional.law.Levy;
import regional.law.Party;
import regional.law.Text;

/** Reads a levy that an amendment begins. */
final class AssumedLevy {
    private static final Pattern BASE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private AssumedLevy() {}

    /** The levy that begins; {@code null} where it cannot be read. */
    static @Nullable Change read(ChangeReader changes, BodyReading body) {
        FactId id = ChangeReader.id(body, "id", FactId::isWellFormed, FactId::new);
        Party collectedBy = changes.party(body, "collectedBy");
        BigDecimal percent = body.number("percent");
        body.require("percent");
        String base = body.code("base", body.requiredText("base"), BASE.asMatchPredicate(), code -> code);
        LocalDate on = ChangeReader.on(body);
        List<Levy.Rule> rules = new ArrayList<>();
        body.objects("exempt").forEach(party -> rules.add(rule(changes.party(party), true)));
        rules.add(rule(Party.ANY, false));
        if (id == null || collectedBy == null || percent == null || base == null || on == null) {
            return null;
        }
        InForce days = new InForce(Bound.day(on), null);
        return new Change.LevyBegins(new Levy(
                id,
                Text.english(id.value()),
                Assumed.law(collectedBy),
                collectedBy,
                base,
                days,
                List.of(new Levy.Rate(percent, days, Assumed.SURE, Assumed.BY, null, Assumed.CITED)),
                rules,
                Assumed.SURE,
                null,
                Assumed.BY,
                null,
                Assumed.said("assumed.levy"),
                Assumed.CITED,
                List.of()));
    }

    private static Levy.Rule rule(Party origin, boolean exempt) {
        return new Levy.Rule(
                origin,
                Party.ANY,
                Set.of(),
                exempt,
                null,
                exempt ? Levy.Status.NOT_DUE : Levy.Status.DUE,
                null,
                Assumed.said(exempt ? "assumed.exempt" : "assumed.levy"),
                Assumed.BY,
                Assumed.CITED);
    }
}
