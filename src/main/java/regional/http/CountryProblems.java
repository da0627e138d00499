package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.CountryNames;
import regional.law.CountryReading;
import regional.law.Folding;
import regional.text.Edits;
import regional.text.Phrase;

/** Says why a text is not read as a country, and which countries it may mean. */
public final class CountryProblems {
    private static final String KEY = "detail." + Problems.INVALID_CODE;

    /** Shorter names are one letter from too many others. */
    private static final int SHORTEST_MISSPELT = 6;

    private CountryProblems() {}

    /** A path that names no country, or several. */
    public static HttpProblem notFound(
            String name, String given, CountryReading reading, CountryNames names, LocalDate today) {
        return reading.candidates().isEmpty() && reading.bloc() == null
                ? Problems.notFound(name, given)
                : Problems.of(404, List.of(error("path", name, Problems.NOT_FOUND, given, reading, names, today)));
    }

    /** @param today the day whose members of a bloc are named */
    static ProblemError error(
            String location,
            String name,
            String code,
            String given,
            CountryReading reading,
            CountryNames names,
            LocalDate today) {
        if (!reading.candidates().isEmpty()) {
            return Problems.error(
                    location, name, code, KEY + ".several", given, withNames(reading.candidates(), names));
        }
        BlocId bloc = reading.bloc();
        Collection<CountryCode> members = bloc == null ? List.of() : names.membersOf(bloc, today);
        if (bloc == null || members.isEmpty()) {
            Set<CountryCode> near = near(given, names);
            return near.size() == 1
                    ? Problems.error(location, name, code, KEY + ".near", given, withNames(near, names))
                    : Problems.error(location, name, code, KEY, given);
        }
        return Problems.error(location, name, code, KEY + ".bloc", given, bloc, withNames(members, names));
    }

    /** The countries of which a name is one slip away. One is asked about, and none is suggested: it may be another's name. */
    private static Set<CountryCode> near(String given, CountryNames names) {
        String folded = Folding.fold(given);
        return folded.length() < SHORTEST_MISSPELT
                ? Set.of()
                : names.namesOfOne()
                        .filter(name -> Edits.atMostOne(folded, name.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet());
    }

    private static Phrase.Spoken withNames(Collection<CountryCode> countries, CountryNames names) {
        return language -> countries.stream()
                .map(code -> code + " (" + names.nameOf(code).in(language.getLanguage()) + ")")
                .collect(Collectors.joining(", "));
    }
}
