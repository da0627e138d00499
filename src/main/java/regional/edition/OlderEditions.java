package regional.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import regional.facts.StoredEditions;
import regional.rulebook.EditionName;
import regional.rulebook.Facts;
import regional.rulebook.Rulebook;

/** Editions that are no longer current, loaded when asked for; those asked for last are kept. */
@ApplicationScoped
class OlderEditions {
    private static final int KEPT = 8;

    private final StoredEditions stored;
    private final SequencedMap<EditionName, Edition> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Map<EditionName, CompletableFuture<Edition>> coming = new ConcurrentHashMap<>();

    OlderEditions(StoredEditions stored) {
        this.stored = stored;
    }

    /**
     * The edition, which must be stored. Those who ask for it while it is being loaded share its fate; those who ask for
     * another never wait for it.
     *
     * @throws NotReady when it cannot be loaded
     */
    Edition get(StoredEdition asked) {
        Edition known = known(asked.name());
        if (known != null) {
            return known;
        }
        CompletableFuture<Edition> mine = new CompletableFuture<>();
        CompletableFuture<Edition> others = coming.putIfAbsent(asked.name(), mine);
        if (others != null) {
            return await(others);
        }
        try {
            Facts facts = stored.load(asked.name());
            Edition loaded = new Edition(facts, Rulebook.compile(facts), asked.digest());
            keep(loaded);
            mine.complete(loaded);
            return loaded;
        } catch (RuntimeException e) {
            NotReady failure = new NotReady("edition " + asked.name() + " cannot be loaded now", e);
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            coming.remove(asked.name());
            mine.cancel(false);
        }
    }

    private static Edition await(CompletableFuture<Edition> coming) {
        try {
            return coming.join();
        } catch (CompletionException | CancellationException e) {
            throw new NotReady(String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable Edition known(EditionName name) {
        synchronized (kept) {
            return kept.get(name);
        }
    }

    private void keep(Edition edition) {
        synchronized (kept) {
            kept.put(edition.name(), edition);
            if (kept.size() > KEPT) {
                kept.pollFirstEntry();
            }
        }
    }
}
