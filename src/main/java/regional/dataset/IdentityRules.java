package regional.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import regional.law.Bloc;
import regional.law.Country;
import regional.law.Fact;
import regional.law.Facts;
import regional.law.Instrument;
import regional.law.Membership;
import regional.law.Regime;
import regional.law.Standing;
import regional.text.Phrase;

/** What keeps the things of a dataset apart. */
final class IdentityRules {
    static final List<DatasetRule> ALL = List.of(
            DatasetRule.of("a country's codes are its own", IdentityRules::ownCodes),
            DatasetRule.of("a country's names are its own", IdentityRules::ownNames),
            DatasetRule.of("an id names one thing", IdentityRules::ownIds));

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
        facts.coverage()
                .notCovered()
                .forEach(left -> claim(
                        FactName.part(FactName.COVERAGE, "notCovered"),
                        left.id().value(),
                        owners,
                        violations));
    }

    /** Belonging to a bloc has no id; those of blocs and regimes are apart from all others. */
    private static boolean isCalledByItsId(Fact fact) {
        return switch (fact) {
            case Membership _, Standing _, Bloc _, Regime _ -> false;
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
