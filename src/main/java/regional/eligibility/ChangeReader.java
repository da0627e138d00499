package regional.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import regional.http.BodyReading;
import regional.http.Problems;
import regional.law.BlocId;
import regional.law.Change;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Party;
import regional.law.RegimeId;
import regional.rulebook.Rulebook;
import regional.text.Phrase;

/** Reads the changes of an amendment; each is an object of the fields that its type has. */
final class ChangeReader {
    /** The types of changes, by the names that requests have for them. */
    private enum Type {
        MEMBERSHIP_BEGINS,
        MEMBERSHIP_ENDS,
        REGIME_BEGINS,
        REGIME_ENDS,
        REGIME_PARTIES,
        SUSPENSION_BEGINS,
        SUSPENSION_ENDS,
        LEVY_BEGINS,
        LEVY_ENDS,
        LEVY_RATE
    }

    private final Rulebook rulebook;

    ChangeReader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The changes that could be read, in their order; what is wrong with the others is kept in their readings. */
    List<Change> read(List<BodyReading> given) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            BodyReading body = given.get(i);
            Type type = body.constant("type", body.requiredText("type"), Type.class, Type::name);
            if (type != null) {
                Change change = read(type, body, i);
                body.nothingElse();
                if (change != null) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private @Nullable Change read(Type type, BodyReading body, int place) {
        return switch (type) {
            case MEMBERSHIP_BEGINS, MEMBERSHIP_ENDS -> membership(type, body);
            case REGIME_BEGINS -> new AssumedFacts(this, body).regime(nextRank() + place);
            case REGIME_ENDS -> {
                RegimeId regime = id(body, "regime", RegimeId::isWellFormed, RegimeId::new);
                LocalDate on = on(body);
                yield regime == null || on == null ? null : new Change.RegimeEnds(regime, on);
            }
            case REGIME_PARTIES -> parties(body);
            case SUSPENSION_BEGINS -> new AssumedFacts(this, body).suspension(place);
            case SUSPENSION_ENDS -> {
                FactId suspension = id(body, "suspension", FactId::isWellFormed, FactId::new);
                LocalDate on = on(body);
                yield suspension == null || on == null ? null : new Change.SuspensionEnds(suspension, on);
            }
            case LEVY_BEGINS -> AssumedLevy.read(this, body);
            case LEVY_ENDS -> {
                FactId levy = id(body, "levy", FactId::isWellFormed, FactId::new);
                LocalDate on = on(body);
                yield levy == null || on == null ? null : new Change.LevyEnds(levy, on);
            }
            case LEVY_RATE -> {
                FactId levy = id(body, "levy", FactId::isWellFormed, FactId::new);
                var percent = body.number("percent");
                body.require("percent");
                LocalDate on = on(body);
                yield levy == null || percent == null || on == null
                        ? null
                        : new Change.LevyChangesRate(levy, percent, on);
            }
        };
    }

    private @Nullable Change membership(Type type, BodyReading body) {
        CountryCode country = country(body, "country");
        BlocId bloc = id(body, "bloc", BlocId::isWellFormed, BlocId::new);
        LocalDate on = on(body);
        if (country == null || bloc == null || on == null) {
            return null;
        }
        return type == Type.MEMBERSHIP_BEGINS
                ? new Change.MembershipBegins(country, bloc, on)
                : new Change.MembershipEnds(country, bloc, on);
    }

    private @Nullable Change parties(BodyReading body) {
        RegimeId regime = id(body, "regime", RegimeId::isWellFormed, RegimeId::new);
        Party origin = party(body, "origin");
        Party destination = party(body, "destination");
        LocalDate on = on(body);
        return regime == null || origin == null || destination == null || on == null
                ? null
                : new Change.RegimeChangesParties(regime, origin, destination, on);
    }

    /** A rank after all others. */
    private int nextRank() {
        return rulebook.facts().regimes().stream()
                        .mapToInt(regime -> regime.rank())
                        .max()
                        .orElse(0)
                + 1;
    }

    static @Nullable LocalDate on(BodyReading body) {
        return body.day("on", body.requiredText("on"));
    }

    static <C> @Nullable C id(BodyReading body, String name, Predicate<String> form, Function<String, C> read) {
        return body.code(name, body.requiredText(name), form, read);
    }

    @Nullable
    CountryCode country(BodyReading body, String name) {
        return GoodsQuery.country(body, name, body.requiredText(name), rulebook);
    }

    @Nullable
    Party party(BodyReading body, String name) {
        BodyReading party = body.object(name);
        body.require(name);
        return party == null ? null : party(party);
    }

    /** A party, of which every part may be left out. */
    Party party(BodyReading party) {
        BlocId membersOf = party.code("membersOf", party.text("membersOf"), BlocId::isWellFormed, BlocId::new);
        BlocId notMembersOf = party.code("notMembersOf", party.text("notMembersOf"), BlocId::isWellFormed, BlocId::new);
        List<CountryCode> countries = new ArrayList<>();
        List<String> codes = party.texts("countries");
        for (int i = 0; i < codes.size(); i++) {
            CountryCode country = GoodsQuery.country(party, "countries[" + i + "]", codes.get(i), rulebook);
            if (country != null && countries.contains(country)) {
                party.refuse(
                        "countries[" + i + "]",
                        Problems.INVALID_VALUE,
                        codes.get(i),
                        Phrase.of("expected.countryOnce"));
            } else if (country != null) {
                countries.add(country);
            }
        }
        party.nothingElse();
        return new Party(membersOf, notMembersOf, countries);
    }
}
