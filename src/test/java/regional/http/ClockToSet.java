package regional.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.threeten.extra.MutableClock;

/** Runs the service by a clock that a test sets. */
public final class ClockToSet implements QuarkusTestProfile {
    private static final MutableClock CLOCK = MutableClock.of(Instant.EPOCH, ZoneOffset.UTC);

    public static void to(String instant) {
        CLOCK.setInstant(Instant.parse(instant));
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(Clocks.class);
    }

    /** The clock instead of the machine's. */
    @Alternative
    static final class Clocks {
        @Produces
        @Singleton
        static Clock set() {
            return CLOCK;
        }
    }
}
