package regional.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import regional.edition.Edition;
import regional.http.JsonParameters;
import regional.law.BlocId;
import regional.law.Change;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.IdNames;
import regional.law.Party;
import regional.law.Regime;
import regional.law.RegimeId;

/**
 * Reads the changes of an amendment; each is an object of the fields that its type has.
 *
 * @param edition whose codes are read
 */
record ChangeReader(Edition edition) {
    /** The types of changes, by their names in requests. */
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

    /** The fields of all types together. */
    private static final List<String> FIELDS = List.of(
            ("base basis bloc by collectedBy country destination exempt goods id levy on origin percent rank regime relief"
                            + " suspends suspension target until")
                    .split(" ", -1));

    /** The changes that could be read, in their order; what is wrong with the others is reported. */
    List<Change> read(List<JsonParameters> given) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            JsonParameters change = given.get(i);
            change.require("type");
            Type type = change.oneOf("type", Type.class);
            if (type != null) {
                Change read = read(type, change, i);
                change.acceptEmpty(FIELDS);
                change.refuseUnknown();
                if (read != null) {
                    changes.add(read);
                }
            }
        }
        return changes;
    }

    private @Nullable Change read(Type type, JsonParameters change, int place) {
        HypotheticalFacts facts = new HypotheticalFacts(this, change);
        return switch (type) {
            case MEMBERSHIP_BEGINS, MEMBERSHIP_ENDS -> membership(type, change);
            case REGIME_BEGINS -> {
                Regime regime = facts.regime(lastRank() + 1 + place);
                yield regime == null ? null : new Change.RegimeBegins(regime);
            }
            case REGIME_ENDS -> {
                RegimeId regime = required(change, "regime", this::regime);
                LocalDate on = day(change);
                yield regime == null || on == null ? null : new Change.RegimeEnds(regime, on);
            }
            case REGIME_PARTIES -> parties(change);
            case SUSPENSION_BEGINS -> {
                var suspension = facts.suspension(place);
                yield suspension == null ? null : new Change.SuspensionBegins(suspension);
            }
            case SUSPENSION_ENDS -> {
                FactId suspension = fact(change, "suspension");
                LocalDate on = day(change);
                yield suspension == null || on == null ? null : new Change.SuspensionEnds(suspension, on);
            }
            case LEVY_BEGINS -> {
                var levy = new HypotheticalLevy(this, change).read();
                yield levy == null ? null : new Change.LevyBegins(levy);
            }
            case LEVY_ENDS -> {
                FactId levy = fact(change, "levy");
                LocalDate on = day(change);
                yield levy == null || on == null ? null : new Change.LevyEnds(levy, on);
            }
            case LEVY_RATE -> {
                FactId levy = fact(change, "levy");
                BigDecimal percent = requiredNumber(change, "percent");
                LocalDate on = day(change);
                yield levy == null || percent == null || on == null
                        ? null
                        : new Change.LevyChangesRate(levy, percent, on);
            }
        };
    }

    private @Nullable Change membership(Type type, JsonParameters change) {
        CountryCode country = country(change, "country");
        BlocId bloc = required(change, "bloc", this::bloc);
        LocalDate on = day(change);
        if (country == null || bloc == null || on == null) {
            return null;
        }
        return type == Type.MEMBERSHIP_BEGINS
                ? new Change.MembershipBegins(country, bloc, on)
                : new Change.MembershipEnds(country, bloc, on);
    }

    private @Nullable Change parties(JsonParameters change) {
        RegimeId regime = required(change, "regime", this::regime);
        Party origin = party(change, "origin");
        Party destination = party(change, "destination");
        LocalDate on = day(change);
        return regime == null || origin == null || destination == null || on == null
                ? null
                : new Change.RegimeChangesParties(regime, origin, destination, on);
    }

    private int lastRank() {
        return edition.facts().regimes().stream().mapToInt(Regime::rank).max().orElse(0);
    }

    /** A regime of the edition by what it is called, or an id that it does not know. */
    @Nullable
    RegimeId regime(String text) {
        return known(text, edition.regimes(), RegimeId::isWellFormed, RegimeId::new);
    }

    private @Nullable FactId fact(JsonParameters change, String name) {
        return required(change, name, text -> known(text, edition.factIds(), FactId::isWellFormed, FactId::new));
    }

    @Nullable
    BlocId bloc(String text) {
        return known(text, edition.blocs(), BlocId::isWellFormed, BlocId::new);
    }

    private static <C> @Nullable C known(
            String text, IdNames<C> ids, Predicate<String> form, Function<String, C> read) {
        C known = ids.find(text);
        return known == null ? newId(text, form, read) : known;
    }

    /** An id as it is written, in upper case; {@code null} where it has not the form of one. */
    static <C> @Nullable C newId(String text, Predicate<String> form, Function<String, C> read) {
        String id = text.toUpperCase(Locale.ROOT);
        return form.test(id) ? read.apply(id) : null;
    }

    /** The first day on which it holds, or no longer holds. */
    static @Nullable LocalDate day(JsonParameters change) {
        change.require("on");
        return change.day("on");
    }

    static @Nullable BigDecimal requiredNumber(JsonParameters change, String name) {
        change.require(name);
        return change.number(name);
    }

    static <C> @Nullable C required(JsonParameters change, String name, Function<String, @Nullable C> read) {
        change.require(name);
        return change.code(name, read);
    }

    @Nullable
    CountryCode country(JsonParameters change, String name) {
        change.require(name);
        return change.country(name, edition.countries());
    }

    @Nullable
    Party party(JsonParameters change, String name) {
        JsonParameters party = change.object(name);
        change.require(name);
        return party == null ? null : party(party);
    }

    /** A party, of which every part may be left out. */
    Party party(JsonParameters party) {
        BlocId membersOf = party.code("membersOf", this::bloc);
        BlocId notMembersOf = party.code("notMembersOf", this::bloc);
        List<CountryCode> countries = party.listOfCountries("countries", edition.countries());
        party.refuseUnknown();
        return new Party(membersOf, notMembersOf, countries);
    }
}
