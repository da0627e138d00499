package regional.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Bloc;
import regional.law.Country;
import regional.law.CountryCode;
import regional.law.Dated;
import regional.law.Fact;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Folding;
import regional.law.FormerCode;
import regional.law.Instrument;
import regional.law.Levy;
import regional.law.Regime;
import regional.law.Restriction;
import regional.law.Suspension;
import regional.law.Term;
import regional.law.WorldCountries;
import regional.text.Phrase;

/** What keeps the things of a dataset apart. */
final class IdentityRules {
    static final List<DatasetRule> ALL = List.of(
            DatasetRule.of("a country's codes are its own", IdentityRules::ownCodes),
            DatasetRule.of("a country's names are its own", IdentityRules::ownNames),
            DatasetRule.of("a country's alias has four letters or more", IdentityRules::longAliases),
            DatasetRule.of("what a bloc, regime or levy is called is its own", IdentityRules::ownAliases),
            DatasetRule.of("an id names one thing", IdentityRules::ownIds),
            DatasetRule.of("an id names one part of a fact", IdentityRules::ownIdsOfParts));

    private static final int SHORTEST_ALIAS = 4;

    private IdentityRules() {}

    private static void ownCodes(Facts facts, DatasetRule.Violations violations) {
        Map<String, Phrase> owners = new HashMap<>();
        for (Country country : facts.countries()) {
            Stream.of(
                            Stream.of(country.code().value()),
                            country.formerCodes().stream().map(FormerCode::value),
                            Stream.of(country.alpha3()))
                    .flatMap(codes -> codes)
                    .forEach(code -> {
                        claim(FactName.of(country), code, owners, violations);
                        CountryCode present = WorldCountries.ofCode(Folding.fold(code));
                        if (present != null && !present.equals(country.code())) {
                            violations.add(FactName.of(country), "flaw.taken", code, nameOf(present));
                        }
                    });
        }
    }

    /** One country may bear the same name in several languages. A name that many bear in the world is read as none of them. */
    private static void ownNames(Facts facts, DatasetRule.Violations violations) {
        Map<String, Phrase> owners = new HashMap<>();
        for (Country country : facts.countries()) {
            Stream<String> names =
                    Stream.concat(country.name().byLanguage().values().stream(), country.aliases().stream());
            claimFolded(FactName.of(country), names.sorted(), owners, violations)
                    .forEach(name -> WorldCountries.named(Folding.fold(name)).stream()
                            .filter(other -> WorldCountries.named(Folding.fold(name)).stream()
                                    .noneMatch(country.code()::equals))
                            .forEach(other -> violations.add(FactName.of(country), "flaw.taken", name, nameOf(other))));
        }
    }

    private static Phrase nameOf(CountryCode elsewhere) {
        return Phrase.of("fact.country", elsewhere);
    }

    private static void longAliases(Facts facts, DatasetRule.Violations violations) {
        facts.countries()
                .forEach(country -> country.aliases().stream()
                        .filter(alias ->
                                alias.codePoints().filter(Character::isLetter).count() < SHORTEST_ALIAS)
                        .forEach(alias ->
                                violations.add(FactName.of(country), "flaw.shortAlias", alias, SHORTEST_ALIAS)));
    }

    private static void ownAliases(Facts facts, DatasetRule.Violations violations) {
        called(facts.blocs(), bloc -> bloc.id().value(), Bloc::otherNames, violations);
        called(facts.regimes(), regime -> regime.id().value(), Regime::aliases, violations);
        called(facts.levies(), levy -> levy.id().value(), Levy::aliases, violations);
    }

    private static <T extends Fact> void called(
            List<T> facts,
            Function<T, String> id,
            Function<T, List<String>> others,
            DatasetRule.Violations violations) {
        Map<String, Phrase> owners = new HashMap<>();
        facts.forEach(fact -> owners.putIfAbsent(Folding.fold(id.apply(fact)), FactName.of(fact)));
        facts.forEach(fact -> claimFolded(FactName.of(fact), others.apply(fact).stream(), owners, violations));
    }

    /** Claims texts as they are compared, each once; they are given back. */
    private static List<String> claimFolded(
            Phrase subject, Stream<String> texts, Map<String, Phrase> owners, DatasetRule.Violations violations) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        texts.forEach(text -> byFolded.putIfAbsent(Folding.fold(text), text));
        byFolded.forEach((folded, text) -> {
            Phrase owner = owners.putIfAbsent(folded, subject);
            if (owner != null && !owner.equals(subject)) {
                violations.add(subject, "flaw.taken", text, owner);
            }
        });
        return List.copyOf(byFolded.values());
    }

    private static void ownIds(Facts facts, DatasetRule.Violations violations) {
        unique(facts.instruments(), Instrument::id, violations);
        unique(facts.blocs(), Bloc::id, violations);
        unique(facts.regimes(), Regime::id, violations);
        Map<String, Phrase> owners = new HashMap<>();
        facts.all()
                .filter(IdentityRules::isCalledByItsId)
                .forEach(fact -> claim(FactName.of(fact), fact.label(), owners, violations));
        facts.groups().forEach(group -> claim(FactName.of(group), group.id().value(), owners, violations));
        facts.goods().forEach(goods -> claim(FactName.of(goods), "goods " + goods.id(), owners, violations));
        facts.coverage()
                .notCovered()
                .forEach(left -> claim(
                        FactName.part(FactName.COVERAGE, "notCovered"),
                        left.id().value(),
                        owners,
                        violations));
    }

    private static void ownIdsOfParts(Facts facts, DatasetRule.Violations violations) {
        facts.all().forEach(fact -> {
            Set<FactId> ids = new HashSet<>();
            for (Dated part : fact.parts()) {
                FactId id = idOf(part);
                if (id != null && !ids.add(id)) {
                    violations.add(FactName.of(fact), "flaw.takenWithin", id);
                }
            }
        });
    }

    private static @Nullable FactId idOf(Dated part) {
        return switch (part) {
            case Term term -> term.id();
            case Levy.Rate rate -> rate.id();
            case Levy.Rule rule -> rule.id();
            case Suspension.Refusal refusal -> refusal.id();
            case Suspension.Stay stay -> stay.id();
            case Restriction.Doubt doubt -> doubt.id();
            default -> null;
        };
    }

    /** Those of blocs and regimes are apart from all others. */
    private static boolean isCalledByItsId(Fact fact) {
        return switch (fact) {
            case Bloc _, Regime _ -> false;
            default -> true;
        };
    }

    private interface Id<T> {
        Object of(T fact);
    }

    private static <T> void unique(List<T> facts, Id<T> id, DatasetRule.Violations violations) {
        Map<String, Phrase> owners = new HashMap<>();
        facts.forEach(fact -> claim(FactName.of(fact), id.of(fact).toString(), owners, violations));
    }

    private static void claim(
            Phrase subject, String what, Map<String, Phrase> owners, DatasetRule.Violations violations) {
        Phrase owner = owners.putIfAbsent(what, subject);
        if (owner != null) {
            violations.add(subject, "flaw.taken", what, owner);
        }
    }
}
