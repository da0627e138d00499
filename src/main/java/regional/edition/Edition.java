package regional.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.answer.EditionRef;
import regional.answer.WrittenOnce;
import regional.law.Bloc;
import regional.law.BlocId;
import regional.law.Country;
import regional.law.CountryCode;
import regional.law.CountryNames;
import regional.law.EditionName;
import regional.law.Fact;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.IdNames;
import regional.law.Instrument;
import regional.law.InstrumentId;
import regional.law.Levy;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Text;
import regional.law.TurningDays;
import regional.rulebook.LawEvents;
import regional.rulebook.Rulebook;

/** Everything the service holds at once: the facts, the rulebook compiled from them, and what is looked up in them. */
public final class Edition {
    private final Facts facts;
    private final Rulebook rulebook;
    private final String digest;
    private final Map<InstrumentId, Instrument> instruments;
    private final Map<CountryCode, Text> names;
    private final IdNames<BlocId> blocs;
    private final IdNames<RegimeId> regimes;
    private final IdNames<FactId> factIds;
    private final CountryNames countries;
    private final Map<FactId, Fact> factsById;
    private final Map<RegimeId, Text> shortNamesOfRegimes;
    private final Map<BlocId, Text> shortNamesOfBlocs;
    private final boolean hypothetical;
    private final Map<String, WrittenOnce> written = new ConcurrentHashMap<>();
    private volatile @Nullable LawEvents events;
    private volatile @Nullable TurningDays turningDays;

    private Edition(Facts facts, String digest, boolean hypothetical) {
        this.hypothetical = hypothetical;
        this.facts = facts;
        this.rulebook = Rulebook.compile(facts);
        this.digest = digest;
        instruments = facts.instruments().stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
        names = facts.countries().stream().collect(Collectors.toMap(Country::code, Country::name));
        blocs = IdNames.of(facts.blocs(), Bloc::id, Bloc::otherNames);
        regimes = IdNames.of(facts.regimes(), Regime::id, Regime::aliases);
        countries = CountryNames.of(facts, blocs);
        factsById = facts.all()
                .filter(fact -> FactId.isWellFormed(fact.label()))
                .filter(fact -> !(fact instanceof Bloc) && !(fact instanceof Regime))
                .collect(Collectors.toMap(fact -> new FactId(fact.label()), Function.identity(), (one, other) -> one));
        factIds = IdNames.of(factsById.entrySet(), Map.Entry::getKey, entry -> aliases(entry.getValue()));
        shortNamesOfRegimes = facts.regimes().stream().collect(Collectors.toMap(Regime::id, Regime::shortName));
        shortNamesOfBlocs = facts.blocs().stream().collect(Collectors.toMap(Bloc::id, Bloc::shortName));
    }

    private static List<String> aliases(Fact fact) {
        return fact instanceof Levy levy ? levy.aliases() : List.of();
    }

    /**
     * Compiles facts, which must be sound.
     *
     * @param digest {@code sha256:} and 64 hexadecimal digits, over the facts that are stored under the edition's name
     */
    public static Edition of(Facts facts, String digest) {
        return new Edition(facts, digest, false);
    }

    /** What an edition would be with an amendment made to it; it bears the edition's digest. */
    static Edition assumed(Facts facts, String digest) {
        return new Edition(facts, digest, true);
    }

    /** Whether it rests on an amendment that nobody has made. */
    public boolean hypothetical() {
        return hypothetical;
    }

    /** The fact of that id, which is neither a bloc nor a regime; {@code null} where there is none. */
    public @Nullable Fact fact(FactId id) {
        return factsById.get(id);
    }

    public Optional<Text> shortNameOf(RegimeId regime) {
        return Optional.ofNullable(shortNamesOfRegimes.get(regime));
    }

    public Optional<Text> shortNameOf(BlocId bloc) {
        return Optional.ofNullable(shortNamesOfBlocs.get(bloc));
    }

    public Facts facts() {
        return facts;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** What begins, ends or happens in its law, found when it is asked for the first time. */
    public LawEvents events() {
        LawEvents known = events;
        if (known == null) {
            synchronized (this) {
                known = events;
                if (known == null) {
                    known = LawEvents.of(rulebook);
                    events = known;
                }
            }
        }
        return known;
    }

    /** Whether they have been found. */
    boolean knowsEvents() {
        return events != null;
    }

    /** The days around a day, that one among them, on which nothing turns in its law. */
    public LocalDateRange alike(LocalDate day) {
        TurningDays known = turningDays;
        if (known == null) {
            known = TurningDays.of(facts);
            turningDays = known;
        }
        return known.around(day);
    }

    public EditionName name() {
        return facts.edition();
    }

    public String digest() {
        return digest;
    }

    /** How an answer names it. */
    public EditionRef stamp() {
        return new EditionRef(name().value(), digest, facts.verifiedUntil());
    }

    /**
     * What of it is written alike in every answer.
     *
     * @param particulars whether the instruments' particulars stand beside citations
     */
    public WrittenOnce written(Locale language, boolean particulars) {
        String tag = language.getLanguage();
        return written.computeIfAbsent(particulars ? tag + "-x-full" : tag, _ -> new WrittenOnce(tag));
    }

    public Map<InstrumentId, Instrument> instruments() {
        return instruments;
    }

    /** The name of a country that it describes; {@code null} for any other. */
    public @Nullable Text nameOf(CountryCode country) {
        return names.get(country);
    }

    /** The countries by what they are called. */
    public CountryNames countries() {
        return countries;
    }

    /** The ids of its blocs, by what these are called. */
    public IdNames<BlocId> blocs() {
        return blocs;
    }

    /** The ids of its regimes, by what these are called. */
    public IdNames<RegimeId> regimes() {
        return regimes;
    }

    /** The ids of its other facts, by what these are called. */
    public IdNames<FactId> factIds() {
        return factIds;
    }
}
