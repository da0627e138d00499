package regional.edition;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import regional.store.StoredEdition;

/** What operators see of the edition that is served: which, how old it is, and how the looks for a newer one went. */
@Singleton
final class EditionMeters {
    private static final String DAYS = "days";

    private final Editions editions;
    private final Clock clock;
    private final MultiGauge served;
    private final Counter taken;
    private final Counter failed;
    private final Counter stored;
    private final Counter known;

    EditionMeters(Editions editions, Clock clock, MeterRegistry meters) {
        this.editions = editions;
        this.clock = clock;
        served = MultiGauge.builder("regional.edition.served")
                .description("1 for the edition that is served")
                .register(meters);
        taken = counter("regional.edition.polls", "Looks for the newest edition", "taken", meters);
        failed = counter("regional.edition.polls", "Looks for the newest edition", "failed", meters);
        stored = counter("regional.edition.imports", "Imports of the shipped edition", "stored", meters);
        known = counter("regional.edition.imports", "Imports of the shipped edition", "known", meters);
        Gauge.builder("regional.edition.obstructed", editions, all -> all.obstacle() == null ? 0 : 1)
                .description("1 while the newest edition cannot be taken, or none could be")
                .register(meters);
        days(
                "regional.edition.age",
                "Since the edition that is served was published",
                StoredEdition::published,
                meters);
        days(
                "regional.edition.unverified",
                "Since the last day for which the edition that is served was verified",
                StoredEdition::verifiedUntil,
                meters);
    }

    private static Counter counter(String name, String description, String result, MeterRegistry meters) {
        return Counter.builder(name)
                .description(description)
                .tag("result", result)
                .register(meters);
    }

    private void days(String name, String description, Function<StoredEdition, LocalDate> day, MeterRegistry meters) {
        Gauge.builder(name, () -> daysSince(day))
                .description(description)
                .baseUnit(DAYS)
                .register(meters);
    }

    /** No number while none is served. */
    private double daysSince(Function<StoredEdition, LocalDate> day) {
        try {
            return ChronoUnit.DAYS.between(day.apply(editions.stored().getFirst()), LocalDate.now(clock));
        } catch (NotReady e) {
            return Double.NaN;
        }
    }

    /** Counts an import of the shipped edition. */
    void imported(boolean now) {
        (now ? stored : known).increment();
    }

    /** Counts a look after which the newest edition is served. */
    void polled() {
        taken.increment();
        serving();
    }

    /** Counts a look that failed, after which an edition may be served all the same. */
    void pollFailed() {
        failed.increment();
        try {
            serving();
        } catch (NotReady e) {
            // None is served yet.
        }
    }

    /** A row that is there already stays: one that is overwritten is missing for a moment, and from a scrape then. */
    private void serving() {
        Edition edition = editions.current();
        served.register(List.of(Row.of(Tags.of("edition", edition.name().value(), "digest", edition.digest()), 1)));
    }
}
