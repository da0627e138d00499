package regional.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import regional.dataset.DatasetFiles;
import regional.dataset.DatasetRules;
import regional.law.Facts;

/** The dataset of this build, read and checked beside the rest of the start. */
@Singleton
class ShippedFacts {
    private volatile CompletableFuture<Facts> facts = new CompletableFuture<>();

    /** As soon as there are beans. */
    void read(@Observes @Initialized(ApplicationScoped.class) Object start) {
        Thread.Builder thread = Thread.ofPlatform().daemon().name("shipped-dataset");
        facts = CompletableFuture.supplyAsync(() -> DatasetRules.sound(DatasetFiles.shipped()), thread::start);
    }

    /**
     * Its facts, once they are read; until they are {@linkplain #release released}.
     *
     * @throws RuntimeException when they cannot be read or have a flaw
     */
    Facts facts() {
        try {
            return facts.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException flaw ? flaw : e;
        }
    }

    /** They are in the database, and need no memory any more. */
    void release() {
        facts = CompletableFuture.failedFuture(new IllegalStateException("the shipped dataset is stored"));
    }
}
