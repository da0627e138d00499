package regional.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditionMetersTest {
    @Inject
    EditionMeters meters;

    @Inject
    Editions editions;

    @Inject
    MeterRegistry registry;

    @Test
    void theEditionServedIsToldWhileItIsLookedFor() throws InterruptedException {
        AtomicBoolean looking = new AtomicBoolean(true);
        Thread looks = Thread.ofPlatform().start(() -> {
            while (looking.get()) {
                meters.polled();
                meters.pollFailed();
            }
        });
        try {
            for (int scrape = 0; scrape < 5_000; scrape++) {
                assertThat(registry.find("regional.edition.served").gauges())
                        .singleElement()
                        .satisfies(gauge -> assertThat(gauge.getId().getTag("edition"))
                                .isEqualTo(editions.current().name().value()));
            }
        } finally {
            looking.set(false);
            looks.join();
        }
    }
}
