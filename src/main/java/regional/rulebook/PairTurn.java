package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Question;
import regional.law.Shipment;

/** A day on which what holds between two countries, for goods of which nothing is said, is not what held the day before. */
record PairTurn(LocalDate day, CountryPair pair, PairState before, PairState after) {
    /** Every one between covered countries after the first day covered, by the day. */
    static Map<LocalDate, List<PairTurn>> all(Rulebook rulebook) {
        Map<LocalDate, List<PairTurn>> turns = new TreeMap<>();
        for (CountryPair pair : pairs(rulebook.facts())) {
            for (PairTurn turn : of(rulebook, pair)) {
                turns.computeIfAbsent(turn.day(), same -> new ArrayList<>()).add(turn);
            }
        }
        return turns;
    }

    /** Every two covered countries, in order. */
    static List<CountryPair> pairs(Facts facts) {
        List<CountryCode> countries =
                facts.coverage().countries().stream().sorted().toList();
        return countries.stream()
                .flatMap(origin -> countries.stream()
                        .filter(destination -> !destination.equals(origin))
                        .map(destination -> new CountryPair(origin, destination)))
                .toList();
    }

    private static List<PairTurn> of(Rulebook rulebook, CountryPair pair) {
        LocalDate covered = rulebook.facts().coverage().since();
        TreeSet<LocalDate> days = rulebook.turningPoints(pair.origin(), pair.destination())
                .collect(Collectors.toCollection(TreeSet::new));
        List<PairTurn> turns = new ArrayList<>();
        PairState before = state(rulebook, pair, covered);
        for (LocalDate day : days.tailSet(covered, false).headSet(LocalDate.MAX)) {
            PairState after = state(rulebook, pair, day);
            if (!after.equals(before)) {
                turns.add(new PairTurn(day, pair, before, after));
            }
            before = after;
        }
        return turns;
    }

    private static PairState state(Rulebook rulebook, CountryPair pair, LocalDate day) {
        Question question = new Question(pair.origin(), pair.destination(), day, Shipment.UNKNOWN);
        return new PairState(
                rulebook.rule(question).verdict(), rulebook.passage(question), Levies.owed(rulebook.levies(question)));
    }
}
