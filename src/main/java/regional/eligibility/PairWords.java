package regional.eligibility;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Levy;
import regional.rulebook.CountryPair;
import regional.rulebook.LawEvent;
import regional.rulebook.PairChange;

/** Says for people what an event changes between which countries. */
record PairWords(Sentences sentences) {
    private static final String ARROW = " → ";

    /** A line for each change, with the pairs that have it. */
    List<String> changes(LawEvent event) {
        return ChangeEvent.joined(event).map(same -> line(event, same)).toList();
    }

    private String line(LawEvent event, List<PairChange> same) {
        PairChange first = same.getFirst();
        String what = sentences.list(Stream.of(
                        turn("change.verdict", first.before().verdict(), first.after().verdict(), this::verdict),
                        turn("change.passage", first.before().passage(), first.after().passage(), this::passage),
                        turn("change.levies", first.before().levies(), first.after().levies(), this::levies))
                .flatMap(Stream::ofNullable));
        String line = sentences.say("change", pairs(same.stream().map(PairChange::pair).toList()), what);
        return first.on().equals(event.on()) ? line : sentences.say("change.since", first.on(), line);
    }

    private <T> @Nullable String turn(
            String key, @Nullable T before, @Nullable T after, Function<T, String> words) {
        return before == null || after == null ? null : sentences.say(key, words.apply(before), words.apply(after));
    }

    private String verdict(Enum<?> verdict) {
        return sentences.say("label." + verdict);
    }

    private String passage(Enum<?> passage) {
        return sentences.say("passage." + passage);
    }

    private String levies(Map<FactId, Levy.Status> levies) {
        return levies.isEmpty()
                ? sentences.say("owed.none")
                : levies.entrySet().stream()
                        .map(levy -> sentences.say("owed." + levy.getValue(), levy.getKey().value()))
                        .collect(Collectors.joining(", "));
    }

    /** The pairs by their names: those of one origin together, or those of one destination, whichever is shorter. */
    private String pairs(List<CountryPair> pairs) {
        Map<CountryCode, Collection<CountryCode>> byOrigin = new LinkedHashMap<>();
        Map<CountryCode, Collection<CountryCode>> byDestination = new LinkedHashMap<>();
        for (CountryPair pair : pairs) {
            byOrigin.computeIfAbsent(pair.origin(), same -> new TreeSet<>()).add(pair.destination());
            byDestination.computeIfAbsent(pair.destination(), same -> new TreeSet<>()).add(pair.origin());
        }
        return sentences.list(
                byOrigin.size() <= byDestination.size()
                        ? byOrigin.entrySet().stream()
                                .map(one -> sentences.name(one.getKey()) + ARROW + names(one.getValue()))
                        : byDestination.entrySet().stream()
                                .map(one -> names(one.getValue()) + ARROW + sentences.name(one.getKey())));
    }

    private String names(Collection<CountryCode> countries) {
        return countries.stream().map(sentences::name).collect(Collectors.joining(", "));
    }
}
