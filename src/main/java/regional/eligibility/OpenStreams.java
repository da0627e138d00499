package regional.eligibility;

import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;

/** How many streams of answers are being written, and for how long; told from the start. */
@Startup
@Singleton
final class OpenStreams {
    private final LongTaskTimer open;

    OpenStreams(MeterRegistry meters) {
        open = LongTaskTimer.builder("regional.streams")
                .description("Streams of answers that are being written")
                .register(meters);
    }

    /** The same answers, counted while they are written. */
    StreamingOutput counted(StreamingOutput answers) {
        return output -> {
            LongTaskTimer.Sample writing = open.start();
            try {
                answers.write(output);
            } finally {
                writing.stop();
            }
        };
    }
}
