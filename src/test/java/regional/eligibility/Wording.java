package regional.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regional.law.Bloc;
import regional.law.Facts;
import regional.law.Regime;

/**
 * Finds what no sentence for people holds: places that nothing fills, ids, names of enums, marks in the wrong place.
 *
 * @param levies which are called by their ids at the top of an answer, and one of which has a hyphen
 * @param regimes ids of regimes that are no part of any short name
 */
record Wording(Set<String> levies, Set<String> regimes) {
    private static final List<String> PARTS =
            List.of("{", "}", "  ", "null", " .", " ,", "..", "()", "( ", " )", ": .", "\n", "[", "]");

    /** Words with a hyphen or an underscore between capitals, such as ids and names of enums. */
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9]+(?:[-_][A-Z0-9]+)+\\b");

    private static final Pattern OF_AN_ENUM = Pattern.compile(
            "\\b(?:HIT|UNKNOWN|PROHIBITED|PRIVILEGE|PARTIAL|SUSPENDED|UNPROCESSED|HANDICRAFT|INDUSTRIAL|ORIGINATING|APPROVED"
                    + "|LAND|RIVER|SEA|AIR|TREATY|GRANT|POLITICAL|CANDIDATE|DISPUTED|APPLICANT|CONFEDERATION)\\b");

    /** A mark without a no-break space before it, and a first of a month that is no ordinal. */
    private static final Pattern FRENCH = Pattern.compile(
            "(?<!\u00a0)[;%»:](?=\\s|$|[).,])|(?<!\\S)1 (?=janv|févr|mar|avr|mai|jui|aoû|sep|oct|nov|déc)");

    static Wording of(Facts facts) {
        List<String> names = Stream.concat(
                        facts.regimes().stream().map(Regime::shortName),
                        facts.blocs().stream().map(Bloc::shortName))
                .flatMap(name -> name.byLanguage().values().stream())
                .toList();
        return new Wording(
                facts.levies().stream().map(levy -> levy.id().value()).collect(Collectors.toSet()),
                facts.regimes().stream()
                        .map(regime -> regime.id().value())
                        .filter(id -> names.stream().noneMatch(name -> name.contains(id)))
                        .collect(Collectors.toSet()));
    }

    List<String> flaws(String sentence, boolean french) {
        List<String> flaws = new ArrayList<>();
        PARTS.stream().filter(sentence::contains).forEach(part -> flaws.add("'" + part + "'"));
        Stream.of(CODE, OF_AN_ENUM)
                .flatMap(pattern -> pattern.matcher(sentence).results())
                .map(MatchResult::group)
                .filter(code -> !levies.contains(code))
                .forEach(flaws::add);
        regimes.stream().filter(sentence::contains).forEach(flaws::add);
        if (french) {
            FRENCH.matcher(sentence)
                    .results()
                    .forEach(found -> flaws.add("'" + found.group() + "' without its blank, or no ordinal"));
        }
        return flaws;
    }
}
