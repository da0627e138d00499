package regional.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import regional.dataset.DatasetRules;
import regional.dataset.EditionFiles;
import regional.dataset.FlawedDataset;
import regional.http.HeavyWork;
import regional.http.RenderedAnswers;
import regional.law.EditionName;
import regional.rulebook.LawEvents;
import regional.store.StoredEdition;
import regional.store.StoredEditions;
import regional.store.UnreadableEdition;

/**
 * The editions that can be asked: the newest that is stored, from memory, and older ones. Only an edition that is no longer
 * current is read from the database: a lost database stops publishing, never answering.
 */
@ApplicationScoped
public class Editions {
    private static final Logger LOG = Logger.getLogger(Editions.class);

    /** What is served together, so that all answers of one moment agree. */
    private record Served(Edition edition, List<StoredEdition> stored) {}

    private final StoredEditions database;
    private final EditionCache cache;
    private final RenderedAnswers rendered;
    private final HeavyWork heavy;
    private final AtomicReference<@Nullable Served> served = new AtomicReference<>();
    private volatile @Nullable String obstacle = "no edition has been loaded yet";

    Editions(StoredEditions database, EditionCache cache, RenderedAnswers rendered, HeavyWork heavy) {
        this.database = database;
        this.cache = cache;
        this.rendered = rendered;
        this.heavy = heavy;
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
     * The law asked. Where it is not the current one it may have to be read from the database, which blocks.
     *
     * @throws UnknownEdition when the edition is not among {@link #stored()}
     * @throws NotReady when none is served yet, or this one cannot be loaded now
     */
    public Edition get(EditionChoice asked) {
        Edition whole = asked.name() == null ? current() : named(asked.name());
        return asked.publishedBy() == null ? whole : cache.publishedBy(whole, asked.publishedBy());
    }

    /** What begins, ends or happens in the law of an edition; that it is found for the first time is heavy work. */
    public LawEvents events(Edition edition) {
        return edition.knowsEvents() ? edition.events() : heavy.done(edition::events);
    }

    /**
     * The edition of the name as it was given, in any case, if there is one; else the current one.
     *
     * @throws NotReady as {@link #get}
     */
    public Edition namedOrCurrent(@Nullable String name) {
        return stored().stream()
                .map(StoredEdition::name)
                .filter(stored -> name != null && stored.value().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(this::named)
                .orElseGet(this::current);
    }

    Edition named(EditionName name) {
        Served now = served();
        if (now.edition().name().equals(name)) {
            return now.edition();
        }
        return cache.stored(now.stored().stream()
                .filter(stored -> stored.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownEdition(name)));
    }

    /**
     * The files of an edition as one zip file, the same bytes each time. Where it is not the current one it may have to be
     * read from the database, which blocks.
     *
     * @throws UnknownEdition as {@link #get}
     * @throws NotReady as {@link #get}
     */
    public byte[] files(EditionName name) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try {
            EditionFiles.zip(named(name).facts(), zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
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
            throw new NotReady(String.valueOf(obstacle));
        }
        return now;
    }

    /** Why the newest edition could not be taken at the last look; {@code null} when it could. */
    @Nullable
    String obstacle() {
        return obstacle;
    }

    /** Remembers why the newest edition cannot be taken; what is being served stays. */
    void obstructed(RuntimeException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (!reason.equals(obstacle)) {
            LOG.error(served.get() == null ? "No edition can be served" : "No newer edition can be served", cause);
        }
        obstacle = reason;
    }

    /**
     * Puts the newest stored edition in place if it is not there. Where it is unreadable or flawed, the newest before it that
     * is neither is served; what is being served stays where there is no such.
     *
     * @throws UnreadableEdition when the newest is unreadable
     * @throws FlawedDataset when the newest breaks a rule
     */
    void serveNewest() {
        RuntimeException notTaken = null;
        for (List<StoredEdition> left = database.list();
                !left.isEmpty() && !isServed(left.getFirst());
                left = left.subList(1, left.size())) {
            try {
                serve(left);
                break;
            } catch (UnreadableEdition | FlawedDataset e) {
                notTaken = notTaken == null ? e : notTaken;
            }
        }
        if (notTaken != null) {
            throw notTaken;
        }
        obstacle = null;
    }

    private boolean isServed(StoredEdition stored) {
        Served now = served.get();
        return now != null && now.edition().name().equals(stored.name());
    }

    /** Serves the first of the editions, and lists no others. */
    private void serve(List<StoredEdition> stored) {
        StoredEdition first = stored.getFirst().asCurrent();
        Edition edition = Edition.of(DatasetRules.sound(database.load(first.name())), first.digest());
        served.set(new Served(
                edition,
                Stream.concat(Stream.of(first), stored.stream().skip(1)).toList()));
        rendered.dropFor(first.name());
        LOG.infof("Serving edition %s, %s", first.name(), first.digest());
    }
}
