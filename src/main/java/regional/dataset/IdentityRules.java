package regional.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Bloc;
import regional.law.Country;
import regional.law.Dated;
import regional.law.Fact;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Instrument;
import regional.law.Levy;
import regional.law.Regime;
import regional.law.Restriction;
import regional.law.Suspension;
import regional.law.Term;
import regional.text.Phrase;

/** What keeps the things of a dataset apart. */
final class IdentityRules {
    static final List<DatasetRule> ALL = List.of(
            DatasetRule.of("a country's codes are its own", IdentityRules::ownCodes),
            DatasetRule.of("a country's names are its own", IdentityRules::ownNames),
            DatasetRule.of("an id names one thing", IdentityRules::ownIds),
            DatasetRule.of("an id names one part of a fact", IdentityRules::ownIdsOfParts));

    private IdentityRules() {}

    private static void ownCodes(Facts facts, DatasetRule.Violations violations) {
        Map<String, Phrase> owners = new HashMap<>();
        for (Country country : facts.countries()) {
            claim(FactName.of(country), country.code().value(), owners, violations);
            country.formerCodes().forEach(code -> claim(FactName.of(country), code.value(), owners, violations));
            claim(FactName.of(country), country.alpha3(), owners, violations);
        }
    }

    /** Names are looked up without regard to case; one country may bear the same name in several languages. */
    private static void ownNames(Facts facts, DatasetRule.Violations violations) {
        Map<String, Phrase> owners = new HashMap<>();
        for (Country country : facts.countries()) {
            Set<String> names = new LinkedHashSet<>();
            Stream.of(country.name().byLanguage().values(), country.aliases())
                    .flatMap(Collection::stream)
                    .sorted()
                    .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
            names.forEach(name -> claim(FactName.of(country), name, owners, violations));
        }
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
