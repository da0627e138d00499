package regional.http;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a table, by the names of the parameters that they give; those that are empty are left out. */
public final class CellParameters extends Parameters {
    private static final int FEW = 8;

    private final Errors errors = new Errors();
    private final Map<String, String> cells = HashMap.newHashMap(FEW);
    private final Set<String> misread = HashSet.newHashSet(0);
    private final LocalDate today;

    /**
     * A row of which nothing is known yet.
     *
     * @param today the day of the request, in UTC
     */
    public CellParameters(LocalDate today) {
        this.today = today;
    }

    /** Adds a cell that is not empty. */
    public void put(String name, String cell) {
        cells.put(name, cell);
    }

    /** Reports a cell that cannot be read whatever stands in it (400), by the sentence of the key. */
    public void misread(String name, String code, String key, Object... arguments) {
        misread.add(name);
        report(name, code, key, arguments);
    }

    @Override
    Errors errors() {
        return errors;
    }

    @Override
    String location() {
        return "cell";
    }

    @Override
    protected boolean isOfCells() {
        return true;
    }

    @Override
    public boolean has(String name) {
        return cells.containsKey(name) || misread.contains(name);
    }

    @Override
    public @Nullable String text(String name) {
        return misread.contains(name) ? null : cells.get(name);
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
