package regional.edition;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import regional.dataset.DatasetFiles;
import regional.dataset.DatasetRules;
import regional.dataset.Flaw;
import regional.dataset.FlawedDataset;
import regional.law.EditionName;
import regional.law.Facts;
import regional.rulebook.Rulebook;
import regional.store.StoredEdition;
import regional.store.StoredEditions;

/**
 * Which edition is being served: the newest that is stored, from memory. Only an edition that is no longer current is
 * asked of the database: a lost database stops publishing, never answering.
 */
@ApplicationScoped
public class Editions {
    private static final Logger LOG = Logger.getLogger(Editions.class);

    /** What is served together, so that all answers of one moment agree. */
    private record Served(Edition edition, List<StoredEdition> stored) {}

    private final StoredEditions database;
    private final OlderEditions older;
    private final KnowableLaws knowable;
    private final AtomicReference<@Nullable Served> served = new AtomicReference<>();
    private volatile String obstacle = "no edition has been loaded yet";

    Editions(StoredEditions database, OlderEditions older, KnowableLaws knowable) {
        this.database = database;
        this.older = older;
        this.knowable = knowable;
    }

    /**
     * The edition being served. Take it once per answer.
     *
     * @throws NotReady when none is served yet
     */
    public Edition current() {
        return served().edition();
    }

    /**
     * The law asked for: of the edition of the name, or of the current one where none is named, as far as its instruments
     * were published by the day, where one is given.
     *
     * @throws UnknownEdition as {@link #named}
     * @throws NotReady as {@link #named}
     */
    public Edition asked(@Nullable EditionName name, @Nullable LocalDate publishedBy) {
        Edition whole = asked(name);
        return publishedBy == null ? whole : knowable.of(whole, publishedBy);
    }

    /**
     * The edition asked for: that of the name, or the current one where none is named.
     *
     * @throws UnknownEdition as {@link #named}
     * @throws NotReady as {@link #named}
     */
    public Edition asked(@Nullable EditionName name) {
        return name == null ? current() : named(name);
    }

    /**
     * The edition of the name as it was given, if there is one; else the current one.
     *
     * @throws NotReady as {@link #named}
     */
    public Edition readable(@Nullable String name) {
        Served now = served();
        return now.stored().stream()
                .map(StoredEdition::name)
                .filter(stored -> stored.value().equals(name))
                .findFirst()
                .map(this::named)
                .orElse(now.edition());
    }

    /**
     * The edition of the name. Where it is not the current one it may have to be read from the database, which blocks.
     *
     * @throws UnknownEdition when it is not among {@link #stored()}
     * @throws NotReady when none is served yet, or this one cannot be loaded now
     */
    public Edition named(EditionName name) {
        Served now = served();
        if (now.edition().name().equals(name)) {
            return now.edition();
        }
        StoredEdition asked = now.stored().stream()
                .filter(stored -> stored.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownEdition(name));
        return older.get(asked);
    }

    /**
     * The editions that can be asked for, the newest first.
     *
     * @throws NotReady when none is served yet
     */
    public List<StoredEdition> stored() {
        return served().stored();
    }

    private Served served() {
        Served now = served.get();
        if (now == null) {
            throw new NotReady(obstacle);
        }
        return now;
    }

    /** Stores the shipped dataset if it is new, and serves the newest edition. A failure leaves the service not ready. */
    void start(@Observes StartupEvent start) {
        try {
            database.importShipped(sound(DatasetFiles.shipped()));
            serveNewest();
        } catch (RuntimeException e) {
            obstacle = String.valueOf(e.getMessage());
            LOG.error("No edition can be served", e);
        }
    }

    /** Puts the newest stored edition in place. If it cannot be loaded, what is being served stays. */
    void serveNewest() {
        Served next = newest();
        served.set(next);
        LOG.infof(
                "Serving edition %s, %s", next.edition().name(), next.edition().digest());
    }

    private static Facts sound(Facts facts) {
        List<Flaw> flaws = DatasetRules.check(facts);
        if (!flaws.isEmpty()) {
            throw new FlawedDataset(flaws);
        }
        return facts;
    }

    private Served newest() {
        List<StoredEdition> stored = database.list();
        StoredEdition newest = stored.getFirst();
        Facts facts = database.load(newest.name());
        return new Served(new Edition(facts, Rulebook.compile(facts), newest.digest()), stored);
    }
}
