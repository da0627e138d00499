package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.Survey;

/** Finds who looked for measures between two countries on a day. */
final class Surveys {
    private final Map<CountryCode, List<Survey>> byCountry;

    Surveys(List<Survey> all) {
        byCountry = all.stream().collect(Collectors.groupingBy(Survey::country));
    }

    /** The surveys of both sides that speak of the day; {@code null} where one of the four is missing. */
    @Nullable
    Surveyed find(CountryCode origin, CountryCode destination, LocalDate on) {
        List<Survey> found = new ArrayList<>();
        add(found, origin, Survey.Kind.EXPORTS, on);
        add(found, origin, Survey.Kind.CLOSURES, on);
        add(found, destination, Survey.Kind.IMPORTS, on);
        add(found, destination, Survey.Kind.CLOSURES, on);
        if (found.size() < 4) {
            return null;
        }
        return new Surveyed(
                found.stream()
                        .map(survey -> survey.inForce().possible().getStart())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                found.stream()
                        .map(Survey::lastLook)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                found.stream()
                        .map(Survey::completeness)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                found);
    }

    private void add(List<Survey> found, CountryCode country, Survey.Kind kind, LocalDate on) {
        byCountry.getOrDefault(country, List.of()).stream()
                .filter(survey -> survey.kind() == kind && survey.covers(on))
                .max(Comparator.comparing(Survey::lastLook))
                .ifPresent(found::add);
    }

    /** Adds the days on which what it finds may change. */
    void addTurns(Collection<LocalDate> days, CountryCode origin, CountryCode destination) {
        for (CountryCode country : List.of(origin, destination)) {
            for (Survey survey : byCountry.getOrDefault(country, List.of())) {
                days.add(survey.inForce().possible().getStart());
                days.add(survey.end());
            }
        }
    }
}
