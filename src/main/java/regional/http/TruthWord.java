package regional.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words for true and false: those of JSON, and in cells those that spreadsheets in the languages of the service write. */
enum TruthWord {
    TRUE(true, false),
    FALSE(false, false),
    VRAI(true, true),
    FAUX(false, true),
    VERDADEIRO(true, true),
    FALSO(false, true);

    private static final List<TruthWord> ALL = List.of(values());
    private static final List<TruthWord> EVERYWHERE =
            Arrays.stream(values()).filter(word -> !word.ofCells).toList();

    private final boolean value;
    private final boolean ofCells;
    private final String written = name().toLowerCase(Locale.ROOT);

    TruthWord(boolean value, boolean ofCells) {
        this.value = value;
        this.ofCells = ofCells;
    }

    static List<TruthWord> of(boolean cells) {
        return cells ? ALL : EVERYWHERE;
    }

    boolean value() {
        return value;
    }

    String written() {
        return written;
    }
}
