package regional.edition;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import regional.law.EditionName;
import regional.law.Facts;
import regional.rulebook.Rulebook;
import regional.store.StoredEdition;
import regional.store.StoredEditions;

/** Editions that are no longer current, loaded when asked for; some of those asked for most and last are kept. */
@ApplicationScoped
class OlderEditions {
    private static final int KEPT = 8;

    private final StoredEditions stored;
    private final AsyncCache<EditionName, Edition> editions =
            Caffeine.newBuilder().maximumSize(KEPT).buildAsync();

    OlderEditions(StoredEditions stored) {
        this.stored = stored;
    }

    /**
     * The edition, which must be stored. Those who ask for it while it is being loaded share its fate; those who ask for
     * another never wait for it. A failure is not kept.
     *
     * @throws NotReady when it cannot be loaded
     */
    Edition get(StoredEdition asked) {
        CompletableFuture<Edition> mine = new CompletableFuture<>();
        CompletableFuture<Edition> first = editions.asMap().putIfAbsent(asked.name(), mine);
        try {
            // Whoever is first loads it on his own thread, where nobody's load can wait for a thread to become free.
            return (first == null ? mine.completeAsync(() -> load(asked), Runnable::run) : first).join();
        } catch (CompletionException e) {
            throw new NotReady("edition " + asked.name() + " cannot be loaded now", e);
        }
    }

    private Edition load(StoredEdition asked) {
        Facts facts = stored.load(asked.name());
        return new Edition(facts, Rulebook.compile(facts), asked.digest());
    }
}
