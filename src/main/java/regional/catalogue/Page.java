package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.AnswerTree;
import regional.answer.DatedAnswer;
import regional.answer.EditionRef;
import regional.answer.Listing;
import regional.answer.Presentation;
import regional.answer.Presented;
import regional.answer.Table;

/**
 * A page of a list, as JSON and as a table.
 *
 * @param next the cursor of the page after it; {@code null} on the last
 */
@Schema(hidden = true)
public record Page(
        CatalogueList<?> list, List<?> entries, @Nullable String next, EditionRef edition, Presentation presentation)
        implements Presented, Listing, DatedAnswer {
    @Override
    public @Nullable LocalDate on() {
        return presentation.on();
    }

    /** Its properties in their order; the entries stand under the name of the list. */
    @JsonValue
    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        if (on() != null) {
            properties.put("on", on());
        }
        properties.put(list.name(), entries);
        properties.put("next", next);
        properties.put("edition", edition);
        return properties;
    }

    @Override
    public Table table(AnswerTree json) {
        return list.columns()
                .table(entries.stream()
                        .map(entry -> json.of(entry, presentation))
                        .toList());
    }
}
