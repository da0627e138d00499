package regional.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import regional.http.BodyReading;
import regional.http.Problems;
import regional.law.Basis;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.Change;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.GoodsClass;
import regional.law.InForce;
import regional.law.InstrumentId;
import regional.law.Party;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Suspension;
import regional.law.Term;
import regional.law.Text;
import regional.text.Phrase;

/** Reads a fact that an amendment begins; it rests on the amendment and on nothing else. */
final class AssumedFacts {
    private static final int LAST_RANK = 1_000_000;

    private final ChangeReader changes;
    private final BodyReading body;

    AssumedFacts(ChangeReader changes, BodyReading body) {
        this.changes = changes;
        this.body = body;
    }

    @Nullable
    Change regime(int lastRank) {
        RegimeId id = ChangeReader.id(body, "id", RegimeId::isWellFormed, RegimeId::new);
        Basis basis = body.constant("basis", body.requiredText("basis"), Basis.class, Basis::name);
        int rank = rank(lastRank);
        Party origin = changes.party(body, "origin");
        Party destination = changes.party(body, "destination");
        InForce days = days();
        Set<GoodsClass> goods = goods();
        BigDecimal relief = body.number("relief");
        body.require("relief");
        if (id == null || basis == null || origin == null || destination == null || days == null || relief == null) {
            return null;
        }
        InstrumentId end = end(days);
        Term term = new Term(
                goods,
                relief,
                days,
                List.of(),
                List.of(),
                Assumed.SURE,
                null,
                Assumed.BY,
                end,
                null,
                Assumed.CITED,
                List.of());
        return new Change.RegimeBegins(new Regime(
                id,
                Text.english(id.value()),
                Assumed.law(origin, destination),
                basis,
                rank,
                origin,
                destination,
                days,
                Assumed.SURE,
                null,
                Assumed.BY,
                end,
                Assumed.said("assumed.regime"),
                Assumed.said("assumed.regime"),
                List.of(term),
                Assumed.CITED,
                List.of()));
    }

    @Nullable
    Change suspension(int place) {
        BlocId by = ChangeReader.id(body, "by", BlocId::isWellFormed, BlocId::new);
        CountryCode target = changes.country(body, "target");
        List<RegimeId> suspends = new ArrayList<>();
        List<String> ids = body.texts("suspends");
        body.require("suspends");
        for (int i = 0; i < ids.size(); i++) {
            RegimeId id = body.code("suspends[" + i + "]", ids.get(i), RegimeId::isWellFormed, RegimeId::new);
            if (id != null) {
                suspends.add(id);
            }
        }
        InForce days = days();
        if (by == null || target == null || days == null) {
            return null;
        }
        return new Change.SuspensionBegins(new Suspension(
                new FactId("AMENDMENT-" + place),
                by,
                target,
                suspends,
                days,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Assumed.SURE,
                null,
                Assumed.BY,
                end(days),
                Assumed.said("assumed.suspension"),
                Assumed.CITED,
                List.of()));
    }

    private int rank(int last) {
        BigDecimal rank = body.number("rank");
        if (rank == null) {
            return last;
        }
        BigDecimal whole = rank.setScale(0, RoundingMode.DOWN);
        if (whole.compareTo(rank) != 0 || rank.signum() <= 0 || rank.compareTo(BigDecimal.valueOf(LAST_RANK)) > 0) {
            body.refuse("rank", Problems.INVALID_VALUE, rank.toPlainString(), Phrase.of("expected.limit", LAST_RANK));
            return last;
        }
        return whole.intValue();
    }

    private Set<GoodsClass> goods() {
        Set<GoodsClass> goods = EnumSet.noneOf(GoodsClass.class);
        List<String> names = body.texts("goods");
        body.require("goods");
        for (int i = 0; i < names.size(); i++) {
            GoodsClass read = body.constant("goods[" + i + "]", names.get(i), GoodsClass.class, GoodsClass::name);
            if (read != null) {
                goods.add(read);
            }
        }
        return goods;
    }

    private @Nullable InForce days() {
        LocalDate on = ChangeReader.on(body);
        LocalDate until = body.day("until", body.text("until"));
        return on == null ? null : new InForce(Bound.day(on), until == null ? null : Bound.day(until));
    }

    private static @Nullable InstrumentId end(InForce days) {
        return days.until() == null ? null : Assumed.BY;
    }
}
