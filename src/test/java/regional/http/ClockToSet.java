package regional.http;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** The clock of the service under test: the machine's, until a test sets it to an instant, at which it stands. */
public final class ClockToSet implements QuarkusTestBeforeEachCallback {
    private static volatile InstantSource source = InstantSource.system();

    /** Sets it for the rest of the test. */
    public static void to(String instant) {
        source = InstantSource.fixed(Instant.parse(instant));
    }

    /** Each test begins with the machine's. */
    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        source = InstantSource.system();
    }

    /** The clock instead of the machine's. */
    static final class TestClock {
        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        static Clock set() {
            InstantSource now = () -> source.instant();
            return now.withZone(ZoneOffset.UTC);
        }
    }
}
