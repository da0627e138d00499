package regional.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** A dataset was refused; the message lists every flaw, one a line. */
public final class FlawedDataset extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public FlawedDataset(List<Violation> violations) {
        super("The dataset has " + (violations.size() == 1 ? "a flaw" : violations.size() + " flaws") + ":\n"
                + violations.stream().map(Violation::toString).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
