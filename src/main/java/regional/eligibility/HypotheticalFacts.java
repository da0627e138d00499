package regional.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.http.JsonParameters;
import regional.http.Problems;
import regional.law.Amendment;
import regional.law.Basis;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.Citation;
import regional.law.Confidence;
import regional.law.ConfidenceOverTime;
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
import regional.text.Phrases;

/** Reads a regime or a suspension that an amendment begins: it rests on the amendment and on nothing else. */
record HypotheticalFacts(ChangeReader changes, JsonParameters change) {
    private static final int LAST_RANK = 1_000_000;
    static final List<Citation> CITED = List.of(new Citation(Amendment.ASSUMED, null));
    static final ConfidenceOverTime SURE = ConfidenceOverTime.constant(Confidence.HIGH);

    /** A regime with one term; {@code null} where it cannot be read. */
    @Nullable
    Regime regime(int lastRank) {
        RegimeId id = ChangeReader.required(
                change, "id", text -> ChangeReader.newId(text, RegimeId::isWellFormed, RegimeId::new));
        change.require("basis");
        Basis basis = change.oneOf("basis", Basis.class);
        int rank = rank(lastRank);
        Party origin = changes.party(change, "origin");
        Party destination = changes.party(change, "destination");
        InForce days = days();
        List<GoodsClass> goods = change.listOf("goods", GoodsClass.class);
        change.require("goods");
        BigDecimal relief = ChangeReader.requiredNumber(change, "relief");
        if (id == null || basis == null || origin == null || destination == null || days == null || relief == null) {
            return null;
        }
        InstrumentId end = days.until() == null ? null : Amendment.ASSUMED;
        Term term = new Term(
                new FactId(id.value()),
                Set.copyOf(goods),
                relief,
                days,
                List.of(),
                List.of(),
                SURE,
                null,
                Amendment.ASSUMED,
                end,
                null,
                CITED,
                List.of());
        return new Regime(
                id,
                Text.english(id.value()),
                Text.english(id.value()),
                List.of(),
                law(origin, destination),
                basis,
                rank,
                origin,
                destination,
                days,
                SURE,
                null,
                Amendment.ASSUMED,
                end,
                sentence("assumed.regime"),
                List.of(term),
                CITED,
                List.of());
    }

    /** A suspension of all goods; {@code null} where it cannot be read. */
    @Nullable
    Suspension suspension(int place) {
        BlocId by = ChangeReader.required(change, "by", changes::bloc);
        CountryCode target = changes.country(change, "target");
        change.require("suspends");
        List<RegimeId> suspends = change.listOfCodes("suspends", changes::regime);
        InForce days = days();
        if (by == null || target == null || days == null) {
            return null;
        }
        return new Suspension(
                new FactId("AMENDMENT-" + place),
                by,
                target,
                suspends.isEmpty() ? Suspension.Effect.TRADE_STOPPED : Suspension.Effect.TREATMENT_SUSPENDED,
                suspends,
                days,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SURE,
                null,
                Amendment.ASSUMED,
                days.until() == null ? null : Amendment.ASSUMED,
                sentence("assumed.suspension"),
                CITED,
                List.of());
    }

    private int rank(int last) {
        BigDecimal rank = change.number("rank");
        if (rank == null) {
            return last;
        }
        BigDecimal whole = rank.setScale(0, RoundingMode.DOWN);
        if (whole.compareTo(rank) != 0 || rank.signum() <= 0 || rank.compareTo(BigDecimal.valueOf(LAST_RANK)) > 0) {
            change.malformed(
                    "rank", Problems.INVALID_VALUE, rank.toPlainString(), Phrase.of("expected.limit", LAST_RANK));
            return last;
        }
        return whole.intValue();
    }

    private @Nullable InForce days() {
        LocalDate on = ChangeReader.day(change);
        LocalDate until = change.day("until");
        return on == null ? null : new InForce(Bound.day(on), until == null ? null : Bound.day(until));
    }

    static List<BlocId> law(Party... parties) {
        return Stream.of(parties)
                .flatMap(party -> Stream.ofNullable(party.membersOf()))
                .distinct()
                .toList();
    }

    /** The service's sentence in every language. */
    static Text sentence(String key) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String language : List.of("en", "fr", "pt")) {
            sentences.put(
                    language, Phrases.of("eligibility", Locale.of(language)).say(key, "{origin}", "{destination}"));
        }
        return new Text(sentences);
    }
}
