package regional.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.http.OtherNames;
import regional.law.Folding;
import regional.text.Edits;

/** Names of columns that are not read, though tables give by them what a question asks for. */
final class OtherColumnNames {
    /** A shorter name is one letter from too many words. */
    private static final int SHORTEST_MISSPELT = 6;

    private OtherColumnNames() {}

    /**
     * The name that was likely meant: one of which this is another name, or is misspelt.
     *
     * @param column as it came
     * @return {@code null} where none was
     */
    static @Nullable String meant(String column, List<String> names) {
        String other = OtherNames.meantBy(column, names);
        if (other != null) {
            return other;
        }
        String folded = Folding.fold(column);
        return names.stream()
                .filter(name -> name.length() >= SHORTEST_MISSPELT && Edits.atMostOne(folded, Folding.fold(name)))
                .findFirst()
                .orElse(null);
    }
}
