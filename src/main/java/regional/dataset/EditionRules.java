package regional.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import regional.law.Country;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Text;

/** What holds of an edition as a whole. */
final class EditionRules {
    static final List<DatasetRule> ALL = List.of(
            DatasetRule.of("an edition covers exactly its countries", EditionRules::coversItsCountries),
            DatasetRule.of("an edition vouches for days that it covers", EditionRules::vouchesForItsDays),
            DatasetRule.of("an edition is published after what it vouches for", EditionRules::isPublishedLast),
            DatasetRule.of("no membership begins before the edition does", EditionRules::coversItsMemberships),
            new DatasetRule("a text is kept by two-letter codes of languages", EditionRules::namesLanguages));

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private EditionRules() {}

    private static void coversItsCountries(Facts facts, DatasetRule.Violations violations) {
        Set<CountryCode> described =
                facts.countries().stream().map(Country::code).collect(Collectors.toCollection(TreeSet::new));
        Set<CountryCode> covered = new TreeSet<>(facts.coverage().countries());
        if (covered.size() != facts.coverage().countries().size()) {
            violations.add(FactName.COVERAGE, "flaw.countryTwice");
        }
        covered.stream()
                .filter(country -> !described.contains(country))
                .forEach(country -> violations.add(FactName.COVERAGE, "flaw.notDescribed", country));
        described.stream()
                .filter(country -> !covered.contains(country))
                .forEach(country -> violations.add(FactName.COVERAGE, "flaw.notCovered", country));
    }

    private static void vouchesForItsDays(Facts facts, DatasetRule.Violations violations) {
        if (facts.verifiedUntil().isBefore(facts.coverage().since())) {
            violations.add(
                    FactName.of(facts.edition()),
                    "flaw.verifiedBeforeCovered",
                    facts.verifiedUntil(),
                    facts.coverage().since());
        }
    }

    private static void isPublishedLast(Facts facts, DatasetRule.Violations violations) {
        if (facts.published().isBefore(facts.verifiedUntil())) {
            violations.add(
                    FactName.of(facts.edition()),
                    "flaw.publishedBeforeVerified",
                    facts.published(),
                    facts.verifiedUntil());
        }
    }

    private static void coversItsMemberships(Facts facts, DatasetRule.Violations violations) {
        facts.memberships().stream()
                .filter(membership -> membership
                        .inForce()
                        .possible()
                        .getStart()
                        .isBefore(facts.coverage().since()))
                .forEach(membership -> violations.add(
                        FactName.of(membership),
                        "flaw.beginsBeforeCovered",
                        facts.coverage().since()));
    }

    private static void namesLanguages(FactTree contents, DatasetRule.Violations violations) {
        for (Occurrence<Text> text : contents.all(Text.class)) {
            text.value().byLanguage().keySet().stream()
                    .filter(language -> !LANGUAGES.contains(language))
                    .sorted()
                    .forEach(language -> violations.add(text.place(), "flaw.noLanguage", language));
        }
    }
}
