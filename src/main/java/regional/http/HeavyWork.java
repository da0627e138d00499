package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Work that takes much time or memory, of which only so much is done at once: questions to a law that has yet to be compiled, and
 * answers of very many parts. Other questions never wait for it, and the memory that it takes stays below a bound.
 */
@ApplicationScoped
public class HeavyWork {
    private final Semaphore free;
    private final Semaphore places;
    private final Duration wait;

    HeavyWork(
            @ConfigProperty(name = "regional.http.heavy-at-once") int atOnce,
            @ConfigProperty(name = "regional.http.heavy-waiting") int waiting,
            @ConfigProperty(name = "regional.http.heavy-wait") Duration wait) {
        this.free = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce + waiting);
        this.wait = wait;
    }

    /**
     * Does it on this thread, once it is its turn. The work must not ask for other such work.
     *
     * @throws HttpProblem 503 when too many wait, or it has waited too long
     */
    public <T> T done(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw RetryLater.inAWhile();
        }
        try {
            if (!free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw RetryLater.inAWhile();
            }
            try {
                return work.get();
            } finally {
                free.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RetryLater.inAWhile();
        } finally {
            places.release();
        }
    }
}
