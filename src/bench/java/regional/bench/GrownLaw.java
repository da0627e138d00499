package regional.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Basis;
import regional.law.Bloc;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.Country;
import regional.law.CountryCode;
import regional.law.Coverage;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.Membership;
import regional.law.Party;
import regional.law.Records;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Restriction;
import regional.law.Survey;
import regional.law.Term;
import regional.law.Text;

/**
 * A law grown from another: with made countries, each with the measures of one of the other's, and made blocs, each with a
 * treaty between its members. The rules of datasets find no flaw in it that they do not find in the other.
 *
 * @param countries how many there are, all of them covered: the rules allow no others
 * @param regimes how many there are
 * @param memberships how many there are: a country is in few blocs at once, and leaves and joins them again
 */
record GrownLaw(String name, int countries, int regimes, int memberships) {
    private static final int BLOCS_OF_A_COUNTRY = 6;
    private static final int NEIGHBOURHOOD = 9;
    private static final LocalDate LAST = LocalDate.of(2026, 1, 1);

    /** The grown law; the same in every run. */
    Facts from(Facts seed) {
        Random random = new Random(1);
        List<Country> described = countries(seed);
        List<CountryCode> codes = described.stream().map(Country::code).toList();
        List<CountryCode> made = codes.subList(seed.countries().size(), codes.size());
        List<Regime> grown = regimes(seed);
        List<BlocId> blocs = grown.stream()
                .skip(seed.regimes().size())
                .map(regime -> regime.law().getFirst())
                .toList();
        Map<String, Object> components = new HashMap<>();
        components.put(
                "coverage",
                new Coverage(seed.coverage().since(), codes, seed.coverage().notCovered()));
        components.put("countries", described);
        components.put("regimes", grown);
        components.put("blocs", blocs(seed, blocs));
        components.put("memberships", memberships(seed, random, codes, blocs));
        components.put("restrictions", restrictions(seed, made));
        components.put("surveys", surveys(seed, made));
        return Records.with(seed, components);
    }

    private List<Country> countries(Facts seed) {
        List<Country> all = new ArrayList<>(seed.countries());
        Set<String> taken = new HashSet<>();
        seed.countries().forEach(country -> {
            taken.add(country.code().value());
            taken.add(country.alpha3());
            country.formerCodes().forEach(former -> taken.add(former.toString()));
        });
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                String code = "" + first + second;
                if (all.size() < countries && taken.add(code) && taken.add(code + "X")) {
                    all.add(new Country(
                            new CountryCode(code),
                            code + "X",
                            second % 4 == 0 ? true : null,
                            Text.english("Madeland " + code),
                            List.of(),
                            List.of(),
                            seed.countries().getFirst().citations()));
                }
            }
        }
        return all;
    }

    /** The seed's, and treaties like one of the seed's, each between the members of a bloc of its own. */
    private List<Regime> regimes(Facts seed) {
        List<Regime> treaties = seed.regimes().stream()
                .filter(regime -> regime.basis() == Basis.TREATY)
                .filter(regime -> regime.origin().membersOf() != null)
                .toList();
        int highest = seed.regimes().stream().mapToInt(Regime::rank).max().orElse(0);
        List<Regime> all = new ArrayList<>(seed.regimes());
        for (int number = 1; all.size() < regimes; number++) {
            Regime like = treaties.get(number % treaties.size());
            Party members = new Party(new BlocId("MADE-BLOC-" + number), null, List.of());
            Map<String, @Nullable Object> changed = new HashMap<>();
            changed.put("id", new RegimeId("MADE-REGIME-" + number));
            changed.put("name", Text.english("Made regime " + number));
            changed.put("shortName", Text.english("Made regime " + number));
            changed.put("aliases", List.of());
            changed.put("law", List.of(new BlocId("MADE-BLOC-" + number)));
            changed.put("rank", highest + number);
            changed.put("origin", members);
            changed.put("destination", members);
            changed.put("disputes", List.of());
            changed.put("terms", terms(like, number));
            all.add(Records.with(like, changed));
        }
        return all;
    }

    private static List<Term> terms(Regime like, int number) {
        return like.terms().stream()
                .map(term -> Records.with(
                        term,
                        Map.of(
                                "id",
                                new FactId("MADE-" + number + "-" + term.id().value()),
                                "disputes",
                                List.of())))
                .toList();
    }

    private static List<Bloc> blocs(Facts seed, List<BlocId> made) {
        Bloc like = seed.blocs().getFirst();
        Stream<Bloc> added = made.stream()
                .map(id -> new Bloc(
                        id,
                        Text.english("Made community " + id),
                        Text.english("Made " + id),
                        List.of(),
                        like.text(),
                        new InForce(Bound.day(seed.coverage().since()), null),
                        like.openedBy(),
                        null,
                        like.citations(),
                        List.of()));
        return Stream.concat(seed.blocs().stream(), added).toList();
    }

    /** The seed's, and those of each country in some blocs of its neighbourhood, one after the other. */
    private List<Membership> memberships(Facts seed, Random random, List<CountryCode> codes, List<BlocId> blocs) {
        List<Membership> all = new ArrayList<>(seed.memberships());
        Membership like = seed.memberships().getFirst();
        int ofEach = BLOCS_OF_A_COUNTRY * codes.size();
        int left = memberships - all.size();
        int number = 0;
        for (int place = 0; place < codes.size(); place++) {
            int home = place * blocs.size() / codes.size();
            List<Integer> near = new ArrayList<>(IntStream.range(0, Math.min(NEIGHBOURHOOD, blocs.size()))
                    .boxed()
                    .toList());
            Collections.shuffle(near, random);
            for (int i = 0; i < BLOCS_OF_A_COUNTRY; i++) {
                BlocId bloc = blocs.get((home + near.get(i % near.size())) % blocs.size());
                int episodes = left / ofEach + (number % ofEach < left % ofEach ? 1 : 0);
                add(
                        all,
                        like,
                        codes.get(place),
                        bloc,
                        episodes,
                        random,
                        seed.coverage().since());
                number++;
            }
        }
        return all;
    }

    private static void add(
            List<Membership> all,
            Membership like,
            CountryCode country,
            BlocId bloc,
            int episodes,
            Random random,
            LocalDate first) {
        int length = (int) (LAST.toEpochDay() - first.toEpochDay()) / Math.max(1, episodes);
        for (int i = 0; i < episodes; i++) {
            LocalDate since = first.plusDays((long) i * length + random.nextInt(length / 3));
            boolean goesOn = i == episodes - 1;
            Bound until = goesOn ? null : Bound.day(since.plusDays(length / 2));
            Map<String, @Nullable Object> changed = new HashMap<>();
            changed.put("id", new FactId("MADE-" + all.size()));
            changed.put("country", country);
            changed.put("bloc", bloc);
            changed.put("inForce", new InForce(Bound.day(since), until));
            changed.put("closedBy", goesOn ? null : like.openedBy());
            changed.put("announcedOn", null);
            changed.put("notifiedOn", null);
            changed.put("lastVerified", null);
            changed.put("disputes", List.of());
            all.add(Records.with(like, changed));
        }
    }

    /** Each made country restricts what one of the seed's does. */
    private static List<Restriction> restrictions(Facts seed, List<CountryCode> made) {
        List<Restriction> all = new ArrayList<>(seed.restrictions());
        for (int i = 0; i < made.size(); i++) {
            CountryCode by = made.get(i);
            CountryCode like = seed.countries().get(i % seed.countries().size()).code();
            for (Restriction restriction : seed.restrictions()) {
                if (restriction.by().equals(like)) {
                    Map<String, @Nullable Object> changed = new HashMap<>();
                    changed.put("id", new FactId("MADE-" + by + "-" + all.size()));
                    changed.put("by", by);
                    changed.put("doubtful", List.of());
                    changed.put("disputes", List.of());
                    all.add(Records.with(restriction, changed));
                }
            }
        }
        return all;
    }

    private static List<Survey> surveys(Facts seed, List<CountryCode> made) {
        List<Survey> all = new ArrayList<>(seed.surveys());
        for (int i = 0; i < made.size(); i++) {
            CountryCode of = made.get(i);
            CountryCode like = seed.countries().get(i % seed.countries().size()).code();
            for (Survey survey : seed.surveys()) {
                if (survey.country().equals(like)) {
                    all.add(Records.with(
                            survey, Map.of("id", new FactId("MADE-" + of + "-" + survey.kind()), "country", of)));
                }
            }
        }
        return all;
    }
}
