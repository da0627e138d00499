package regional.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                        turn(
                                "change.verdict",
                                first.before().verdict(),
                                first.after().verdict(),
                                this::verdict),
                        turn(
                                "change.passage",
                                first.before().passage(),
                                first.after().passage(),
                                this::passage),
                        turn(
                                "change.levies",
                                first.before().levies(),
                                first.after().levies(),
                                this::levies))
                .flatMap(Stream::ofNullable));
        String line = sentences.say(
                "change", pairs(same.stream().map(PairChange::pair).toList()), what);
        return first.on().equals(event.on()) ? line : sentences.say("change.since", first.on(), line);
    }

    private <T> @Nullable String turn(String key, @Nullable T before, @Nullable T after, Function<T, String> words) {
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
                        .map(levy -> sentences.say(
                                "owed." + levy.getValue(), levy.getKey().value()))
                        .collect(Collectors.joining(", "));
    }

    /** The pairs by their names, the most of one origin or of one destination together. */
    private String pairs(List<CountryPair> pairs) {
        List<CountryPair> left = new ArrayList<>(pairs);
        List<String> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<CountryPair> sent = largest(left, CountryPair::origin);
            List<CountryPair> received = largest(left, CountryPair::destination);
            boolean bySender = sent.size() >= received.size();
            List<CountryPair> group = bySender ? sent : received;
            groups.add(names(group, CountryPair::origin) + ARROW + names(group, CountryPair::destination));
            left.removeAll(group);
        }
        return sentences.list(groups.stream());
    }

    private static List<CountryPair> largest(List<CountryPair> pairs, Function<CountryPair, CountryCode> side) {
        return pairs.stream()
                .collect(Collectors.groupingBy(side, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .reduce((one, next) -> next.size() > one.size() ? next : one)
                .orElseThrow();
    }

    private String names(List<CountryPair> pairs, Function<CountryPair, CountryCode> side) {
        return pairs.stream().map(side).distinct().map(sentences::name).collect(Collectors.joining(", "));
    }
}
