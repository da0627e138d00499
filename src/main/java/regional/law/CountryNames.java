package regional.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The countries of the world by the texts that name them, first as an edition does. */
public final class CountryNames {
    private static final int SHORT_CODE = 2;
    private static final String ARTICLE = "the";

    private final Facts facts;
    private final IdNames<BlocId> blocs;
    private final Set<CountryCode> known = new HashSet<>();
    private final Map<CountryCode, Text> names = new HashMap<>();
    private final Map<String, CountryReading> byCode = new HashMap<>();
    private final Map<String, CountryCode> ofCode = new HashMap<>();
    private final Map<String, CountryCode> ofName = new HashMap<>();

    private CountryNames(Facts facts, IdNames<BlocId> blocs) {
        this.facts = facts;
        this.blocs = blocs;
        facts.memberships().forEach(membership -> known.add(membership.country()));
        facts.standings().forEach(standing -> known.add(standing.country()));
        facts.countries().forEach(this::add);
        known.forEach(code -> byCode.put(code.value(), CountryReading.of(code)));
    }

    /**
     * What countries are called in an edition.
     *
     * @param blocs those of the edition
     */
    public static CountryNames of(Facts facts, IdNames<BlocId> blocs) {
        return new CountryNames(facts, blocs);
    }

    private void add(Country country) {
        CountryCode code = country.code();
        known.add(code);
        names.put(code, country.name());
        Stream.concat(
                        Stream.of(code.value(), country.alpha3()),
                        country.formerCodes().stream().map(FormerCode::value))
                .forEach(text -> ofCode.put(Folding.fold(text), code));
        Stream.concat(country.name().byLanguage().values().stream(), country.aliases().stream())
                .forEach(text -> ofName.put(Folding.fold(text), code));
    }

    /** The text read as a country: as a code, present or former, before a name. */
    public CountryReading read(String text) {
        CountryReading exact = byCode.get(text);
        if (exact != null) {
            return exact;
        }
        String folded = Folding.fold(text);
        CountryCode coded = folded.length() > SHORT_CODE || isWord(text)
                ? ofCode.getOrDefault(folded, WorldCountries.ofCode(folded))
                : null;
        return coded == null ? readName(folded) : CountryReading.of(coded);
    }

    /** Whether it is letters alone: two letters with signs between them, such as N/A, mostly stand for nothing. */
    private static boolean isWord(String text) {
        return text.strip().codePoints().allMatch(Character::isLetter);
    }

    private CountryReading readName(String folded) {
        List<CountryCode> world = WorldCountries.named(folded);
        if (world.size() > 1) {
            return new CountryReading(null, world, null);
        }
        CountryCode named = ofName.getOrDefault(folded, world.isEmpty() ? null : world.getFirst());
        if (named != null) {
            return CountryReading.of(named);
        }
        BlocId bloc = blocs.find(folded);
        if (bloc != null) {
            return new CountryReading(null, List.of(), bloc);
        }
        String plain = withoutArticle(folded);
        return plain.equals(folded) ? CountryReading.UNKNOWN : readName(plain);
    }

    /** Lists of ISO 3166-1 write the article of a name before it, or behind it. */
    private static String withoutArticle(String folded) {
        if (folded.startsWith(ARTICLE)) {
            return folded.substring(ARTICLE.length());
        }
        return folded.endsWith(ARTICLE) ? folded.substring(0, folded.length() - ARTICLE.length()) : folded;
    }

    /** Every name that means one country, {@linkplain Folding folded}. */
    public Stream<Map.Entry<String, CountryCode>> namesOfOne() {
        return Stream.concat(ofName.entrySet().stream(), WorldCountries.namesOfOne());
    }

    /** Whether the edition covers it or names it beside a bloc. */
    public boolean knows(CountryCode country) {
        return known.contains(country);
    }

    /** Those that the edition covers or names beside a bloc, in order. */
    public Set<CountryCode> known() {
        return new TreeSet<>(known);
    }

    /** Its name, as the edition says it where it covers the country. */
    public Text nameOf(CountryCode country) {
        Text world = WorldCountries.nameOf(country);
        return names.getOrDefault(country, world == null ? Text.english(country.value()) : world);
    }

    /** The certain members of a bloc on a day, in order. */
    public Set<CountryCode> membersOf(BlocId bloc, LocalDate on) {
        Set<CountryCode> members = new TreeSet<>();
        facts.memberships().stream()
                .filter(membership ->
                        membership.bloc().equals(bloc) && membership.inForce().on(on) == Truth.YES)
                .forEach(membership -> members.add(membership.country()));
        return members;
    }
}
