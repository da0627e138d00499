package regional;

import java.nio.file.Path;
import regional.dataset.DatasetFiles;
import regional.rulebook.Rulebook;

/** The dataset in the source tree, read and compiled once for all plain tests. */
public final class ShippedDataset {
    private static final Rulebook RULEBOOK = Rulebook.compile(DatasetFiles.read(Path.of("src/main/resources/dataset")));

    private ShippedDataset() {}

    public static Rulebook rulebook() {
        return RULEBOOK;
    }
}
