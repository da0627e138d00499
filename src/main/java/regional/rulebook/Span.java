package regional.rulebook;

import java.util.List;
import org.threeten.extra.LocalDateRange;
import regional.law.InstrumentId;

/**
 * A stretch of days in which a shipment gets the same ruling.
 *
 * @param during its days within the range asked for; the first begins and the last ends with the range
 * @param clippedSince whether the range cuts it at its start
 * @param clippedUntil whether the range cuts it at its end
 * @param changedBy the instruments that made it differ from the stretch before; empty for the first day covered, and for a start that is the range's
 */
public record Span(
        LocalDateRange during,
        boolean clippedSince,
        boolean clippedUntil,
        Ruling ruling,
        List<InstrumentId> changedBy) {
    public Span {
        changedBy = List.copyOf(changedBy);
    }
}
