package regional.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts facts at a day, with everything dated that they hold: what lies wholly on the other side is left out, and what
 * reaches across ends, or begins, with the day and by the instrument.
 */
record SplitAt(LocalDate day, InstrumentId by) {
    /** The fact as far as it lies before the day; it begins before. */
    <F extends Record & Dated> F before(F fact) {
        return new Before().rewrite(fact);
    }

    /** The fact as far as it lies on the day and after; it ends after. */
    <F extends Record & Dated> F from(F fact) {
        return new From().rewrite(fact);
    }

    private static @Nullable InForce days(Object value) {
        return value instanceof Dated dated ? dated.inForce() : null;
    }

    private final class Before implements RecordRewriter {
        @Override
        public @Nullable Object replace(Object value) {
            InForce days = days(value);
            boolean later = days == null
                    ? value instanceof ConfidenceOverTime.Step step && isLater(step.since())
                    : !days.beginsBefore(day);
            return later ? null : value;
        }

        @Override
        public void components(Map<String, @Nullable Object> components) {
            if (components.get(ComponentNames.CERTAIN_UNTIL) instanceof LocalDate certain && isLater(certain)) {
                components.put(ComponentNames.CERTAIN_UNTIL, null);
            }
            if (components.get(ComponentNames.IN_FORCE) instanceof InForce days
                    && days.beginsBefore(day)
                    && days.goesOnAfter(day)) {
                InForce cut = days.before(day);
                components.put(ComponentNames.IN_FORCE, cut);
                if (Bound.day(day).equals(cut.until())) {
                    components.replace(ComponentNames.CLOSED_BY, by);
                    // What was announced, and of what notice was given, was another end.
                    List.of(ComponentNames.ANNOUNCED_ON, ComponentNames.NOTIFIED_ON)
                            .forEach(event -> components.replace(event, null));
                }
            }
        }

        private boolean isLater(@Nullable LocalDate other) {
            return other != null && !other.isBefore(day);
        }
    }

    private final class From implements RecordRewriter {
        @Override
        public @Nullable Object replace(Object value) {
            InForce days = days(value);
            return days == null || days.goesOnAfter(day) ? value : null;
        }

        @Override
        public void components(Map<String, @Nullable Object> components) {
            if (components.get(ComponentNames.IN_FORCE) instanceof InForce days
                    && days.beginsBefore(day)
                    && days.goesOnAfter(day)) {
                InForce cut = days.from(day);
                components.put(ComponentNames.IN_FORCE, cut);
                // Nothing is verified before it begins.
                components.replace(ComponentNames.LAST_VERIFIED, null);
                if (Bound.day(day).equals(cut.since())) {
                    components.replace(ComponentNames.OPENED_BY, by);
                }
            }
        }
    }
}
