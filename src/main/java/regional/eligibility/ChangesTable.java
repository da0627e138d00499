package regional.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.answer.Table;
import regional.eligibility.ChangeEvent.ChangeOfPairs;
import regional.eligibility.ChangeEvent.ChangedState;
import regional.eligibility.ChangeEvent.EventPrecision;

/** Events as a table: a row an event and pair that it concerns or changes, and a row for an event of no pair. */
final class ChangesTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "on",
            "earliest",
            "latest",
            "event",
            "kind",
            "fact",
            "part",
            "text",
            "changedBy",
            "origin",
            "destination",
            "changedOn",
            "verdictBefore",
            "verdictAfter",
            "passageBefore",
            "passageAfter",
            "leviesBefore",
            "leviesAfter");
    private static final List<String> NO_PAIR = List.of("", "");
    private static final List<String> NO_CHANGE = List.of("", "", "", "", "", "", "");

    private ChangesTable() {}

    static Table of(List<ChangeEvent> events) {
        return new Table(
                COLUMNS, events.stream().flatMap(event -> rows(event).stream()).toList());
    }

    private static List<List<String>> rows(ChangeEvent event) {
        Map<String, List<ChangeOfPairs>> byPair = new LinkedHashMap<>();
        Stream.concat(event.concerns().stream(), event.changes().stream().flatMap(change -> change.pairs().stream()))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(pair -> byPair.put(pair, new ArrayList<>()));
        event.changes()
                .forEach(change -> change.pairs()
                        .forEach(pair -> byPair.computeIfAbsent(pair, same -> new ArrayList<>())
                                .add(change)));
        if (byPair.isEmpty()) {
            return List.of(row(event, NO_PAIR, NO_CHANGE));
        }
        List<List<String>> rows = new ArrayList<>();
        byPair.forEach((pair, changes) -> {
            List<String> countries = List.of(pair.split(">", 2));
            if (changes.isEmpty()) {
                rows.add(row(event, countries, NO_CHANGE));
            }
            changes.forEach(change -> rows.add(row(event, countries, cells(event, change))));
        });
        return rows;
    }

    private static List<String> row(ChangeEvent event, List<String> pair, List<String> change) {
        EventPrecision precision = event.precision();
        List<String> row = new ArrayList<>(List.of(
                event.id(),
                event.on().toString(),
                text(precision == null ? null : precision.earliest()),
                text(precision == null ? null : precision.latest()),
                event.event().name(),
                event.kind().name(),
                event.fact(),
                text(event.part()),
                event.text(),
                event.changedBy().stream().map(Object::toString).collect(Collectors.joining("|"))));
        row.addAll(pair);
        row.addAll(change);
        return row;
    }

    private static List<String> cells(ChangeEvent event, ChangeOfPairs change) {
        ChangedState before = change.before();
        ChangedState after = change.after();
        return List.of(
                text(change.on() == null ? event.on() : change.on()),
                text(before.verdict()),
                text(after.verdict()),
                text(before.passage()),
                text(after.passage()),
                levies(before),
                levies(after));
    }

    private static String levies(ChangedState state) {
        return state.levies() == null ? "" : String.join("|", state.levies());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
