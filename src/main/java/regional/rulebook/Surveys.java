package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Survey;

/** Finds who looked for measures between two countries on a day. */
final class Surveys {
    private final Map<CountryCode, List<Survey>> byCountry;

    Surveys(List<Survey> all) {
        byCountry = all.stream().collect(Collectors.groupingBy(Survey::country));
    }

    /** The surveys of both sides that speak of the day; {@code null} where one of the four is missing. */
    @Nullable
    Surveyed find(Question question) {
        List<Survey> found = new ArrayList<>();
        add(found, question.origin(), Survey.Kind.EXPORTS, question.on());
        add(found, question.origin(), Survey.Kind.CLOSURES, question.on());
        add(found, question.destination(), Survey.Kind.IMPORTS, question.on());
        add(found, question.destination(), Survey.Kind.CLOSURES, question.on());
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

    /** The days on which what it finds may change. */
    Stream<LocalDate> turningPoints(CountryCode origin, CountryCode destination) {
        return Stream.of(origin, destination)
                .flatMap(country -> byCountry.getOrDefault(country, List.of()).stream())
                .flatMap(survey -> Stream.of(survey.inForce().possible().getStart(), survey.end()));
    }
}
