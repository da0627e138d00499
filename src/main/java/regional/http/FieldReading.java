package regional.http;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the fields of one of many questions in a body. Those that a question does not have are faults. */
public final class FieldReading extends StrictReading {
    private final Map<String, String> given;
    private final LocalDate today;

    /**
     * @param given the fields' texts, by name
     * @param declared the names that there are
     * @param today the day of the request, in UTC
     */
    public FieldReading(Map<String, String> given, Set<String> declared, LocalDate today) {
        this.given = given;
        this.today = today;
        new TreeMap<>(given)
                .keySet().stream()
                        .filter(name -> !declared.contains(name))
                        .forEach(name ->
                                refuse(name, Problems.UNKNOWN_PARAMETER, String.join(", ", new TreeSet<>(declared))));
    }

    @Override
    String location() {
        return "body";
    }

    @Override
    boolean isGiven(String name) {
        return given.containsKey(name);
    }

    @Override
    public LocalDate askToday() {
        return today;
    }
}
