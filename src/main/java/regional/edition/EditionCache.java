package regional.edition;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import regional.http.HeavyWork;
import regional.store.StoredEdition;
import regional.store.StoredEditions;

/**
 * Laws other than the current one, compiled when asked for: editions that are no longer current, and editions as far as they
 * were published by a day. Some of those asked for most and last are kept.
 */
@ApplicationScoped
class EditionCache {
    /** A compiled law takes some megabytes. */
    private static final int KEPT = 24;

    /** @param publishedBy {@code null}: all that the edition holds */
    private record Key(String digest, @Nullable LocalDate publishedBy) {}

    private final StoredEditions database;
    private final HeavyWork heavy;
    private final AsyncCache<Key, Edition> kept =
            Caffeine.newBuilder().maximumSize(KEPT).buildAsync();

    EditionCache(StoredEditions database, HeavyWork heavy) {
        this.database = database;
        this.heavy = heavy;
    }

    /**
     * A stored edition, read from the database where it is not kept.
     *
     * @throws NotReady when it cannot be loaded
     */
    Edition stored(StoredEdition asked) {
        try {
            return get(new Key(asked.digest(), null), () -> Edition.of(database.load(asked.name()), asked.digest()));
        } catch (CompletionException e) {
            throw new NotReady("edition " + asked.name() + " cannot be loaded now", e);
        }
    }

    /** An edition as far as it was published by the day; it bears the whole edition's name and digest. */
    Edition publishedBy(Edition whole, LocalDate day) {
        return get(new Key(whole.digest(), day), () -> Edition.of(whole.facts().publishedBy(day), whole.digest()));
    }

    /**
     * What is kept, or is made now. Who asks for it while it is being made gets the same; who asks for another never waits for
     * it. A failure is not kept.
     *
     * @throws HttpProblem 503 when it is not its turn
     */
    private Edition get(Key key, Supplier<Edition> make) {
        CompletableFuture<Edition> mine = new CompletableFuture<>();
        CompletableFuture<Edition> first = kept.asMap().putIfAbsent(key, mine);
        // Whoever is first makes it on its own thread, outside the cache's lock, waiting for no thread to become free.
        try {
            return (first == null ? mine.completeAsync(() -> heavy.done(make), Runnable::run) : first).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof HttpProblem busy) {
                throw busy;
            }
            throw e;
        }
    }
}
