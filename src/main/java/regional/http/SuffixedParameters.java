package regional.http;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Parameters whose names have a suffix, such as those of the second question of a comparison. */
final class SuffixedParameters extends Parameters {
    private final Parameters whole;
    private final String suffix;

    SuffixedParameters(Parameters whole, String suffix) {
        this.whole = whole;
        this.suffix = suffix;
    }

    @Override
    Errors errors() {
        return whole.errors();
    }

    @Override
    String location() {
        return whole.location();
    }

    @Override
    String path(String name) {
        return whole.path(name + suffix);
    }

    @Override
    public boolean has(String name) {
        return whole.has(name + suffix);
    }

    @Override
    public @Nullable String text(String name) {
        return whole.text(name + suffix);
    }

    @Override
    protected boolean isWithoutValue(String name) {
        return whole.isWithoutValue(name + suffix);
    }

    @Override
    protected boolean isOfCells() {
        return whole.isOfCells();
    }

    @Override
    public LocalDate today() {
        return whole.today();
    }
}
