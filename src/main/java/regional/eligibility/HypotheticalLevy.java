package regional.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import regional.http.JsonParameters;
import regional.law.Amendment;
import regional.law.Bound;
import regional.law.FactId;
import regional.law.InForce;
import regional.law.Levy;
import regional.law.Party;
import regional.law.Text;

/** Reads a levy that an amendment begins: it rests on the amendment and on nothing else. */
record HypotheticalLevy(ChangeReader changes, JsonParameters change) {
    private static final Pattern BASE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    /** A levy with one rate; {@code null} where it cannot be read. */
    @Nullable
    Levy read() {
        FactId id = ChangeReader.required(
                change, "id", text -> ChangeReader.newId(text, FactId::isWellFormed, FactId::new));
        Party collectedBy = changes.party(change, "collectedBy");
        BigDecimal percent = ChangeReader.requiredNumber(change, "percent");
        String base = ChangeReader.required(
                change, "base", text -> ChangeReader.newId(text, BASE.asMatchPredicate(), code -> code));
        LocalDate on = ChangeReader.day(change);
        List<Levy.Rule> rules = new ArrayList<>();
        change.objects("exempt").forEach(party -> rules.add(rule(rules.size() + 1, changes.party(party), true)));
        rules.add(rule(rules.size() + 1, Party.ANY, false));
        if (id == null || collectedBy == null || percent == null || base == null || on == null) {
            return null;
        }
        InForce days = new InForce(Bound.day(on), null);
        return new Levy(
                id,
                Text.english(id.value()),
                List.of(),
                HypotheticalFacts.law(collectedBy),
                collectedBy,
                base,
                days,
                List.of(new Levy.Rate(
                        new FactId("RATE"),
                        percent,
                        days,
                        HypotheticalFacts.SURE,
                        Amendment.ASSUMED,
                        null,
                        HypotheticalFacts.CITED)),
                rules,
                HypotheticalFacts.SURE,
                null,
                Amendment.ASSUMED,
                null,
                HypotheticalFacts.sentence("assumed.levy"),
                HypotheticalFacts.CITED,
                List.of());
    }

    private static Levy.Rule rule(int number, Party origin, boolean exempt) {
        return new Levy.Rule(
                new FactId("RULE-" + number),
                origin,
                Party.ANY,
                Set.of(),
                exempt,
                null,
                exempt ? Levy.Status.NOT_DUE : Levy.Status.DUE,
                null,
                HypotheticalFacts.sentence(exempt ? "assumed.exempt" : "assumed.levy"),
                Amendment.ASSUMED,
                HypotheticalFacts.CITED);
    }
}
