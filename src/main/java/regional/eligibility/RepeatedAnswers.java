package regional.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.answer.Explain;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.http.DecisionCounts;
import regional.http.RenderedAnswer;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Shipment;

/**
 * The answers that streams give more than once, as they are written: what is asked again on a day on which nothing has turned is
 * neither decided nor written anew. All streams share them, so that the memory they take does not grow with the number of streams.
 */
@ApplicationScoped
class RepeatedAnswers {
    /** In bytes. */
    private static final int MOST = 32 * 1024 * 1024;

    /** In bytes, besides an answer's own: its key, and what holds it. */
    private static final int WEIGHT = 300;

    /** How many questions of a stream are remembered as asked once; a power of two. */
    private static final int REMEMBERED = 32_768;

    private final DecisionCounts counts;

    private final Cache<Repeated, Known> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<Repeated, Known>weigher((asked, known) -> WEIGHT + known.written().size())
            .executor(Runnable::run)
            .build();

    /** What the answers of a stream depend on besides its questions. */
    private record StreamKey(String digest, EditionChoice law, Explain explain, Locale language) {}

    /** What is asked, but for the day: of that, since when nothing has turned. */
    private record Repeated(
            StreamKey asking, CountryCode origin, CountryCode destination, Shipment shipment, LocalDate since) {}

    /** @param decided counts the answers that are decided alike */
    private record Known(RenderedAnswer written, LongAdder decided) {}

    RepeatedAnswers(DecisionCounts counts) {
        this.counts = counts;
    }

    /**
     * Those of a stream.
     *
     * @param json writes answers
     */
    OfStream of(Edition edition, EditionChoice law, Explain explain, Locale language, ObjectWriter json) {
        return new OfStream(edition, new StreamKey(edition.digest(), law, explain, language), json);
    }

    /** Those of one stream, for one thread. */
    final class OfStream {
        private final Edition edition;
        private final StreamKey asking;
        private final ObjectWriter json;
        private final int[] askedOnce = new int[REMEMBERED];

        private OfStream(Edition edition, StreamKey asking, ObjectWriter json) {
            this.edition = edition;
            this.asking = asking;
            this.json = json;
        }

        /** The JSON of an answer that is given again; {@code null} for one that is given for the first time. */
        @Nullable
        Buffer find(Question question, Supplier<EligibilityAnswer> answering) {
            LocalDateRange alike = edition.alike(question.on());
            Repeated asked = new Repeated(
                    asking, question.origin(), question.destination(), question.shipment(), alike.getStart());
            Known known = kept.getIfPresent(asked);
            if (known == null && isAskedAgain(asked)) {
                EligibilityAnswer answer = answering.get();
                known = new Known(
                        new RenderedAnswer(write(answer), question.on(), answer.sameFor()), counts.of(answer));
                if (answer.sameFor().equals(alike)) {
                    kept.put(asked, known);
                }
            }
            if (known == null) {
                return null;
            }
            known.decided().increment();
            return known.written().body(question.on().toString());
        }

        private boolean isAskedAgain(Repeated asked) {
            int hash = asked.hashCode();
            int place = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
            boolean again = askedOnce[place] == hash;
            askedOnce[place] = hash;
            return again;
        }

        private byte[] write(EligibilityAnswer answer) {
            try {
                return json.writeValueAsBytes(answer);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
