package regional.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that goes with the goods, or that is expressly not needed.
 *
 * @param code an open code, such as CERTIFICATE_OF_ORIGIN
 * @param required false when the provision says that it is not needed
 * @param validMonths how long it is valid from its date of issue, in months
 */
public record Document(
        String code, boolean required, @Nullable Integer validMonths, Text text, List<Citation> citations) {
    public Document {
        citations = List.copyOf(citations);
    }
}
