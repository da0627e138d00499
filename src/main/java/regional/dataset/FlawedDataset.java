package regional.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** A dataset was refused; the message lists every flaw, one a line. */
public final class FlawedDataset extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    public FlawedDataset(List<Flaw> flaws) {
        super("The dataset has " + (flaws.size() == 1 ? "a flaw" : flaws.size() + " flaws") + ":\n"
                + flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
