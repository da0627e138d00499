package regional.store;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import regional.dataset.FactsFormat;
import regional.law.EditionName;
import regional.law.Facts;

/** The editions in the database: whole, append-only, immutable. */
@ApplicationScoped
public class StoredEditions {
    private static final Logger LOG = Logger.getLogger(StoredEditions.class);
    private static final Sort NEWEST_FIRST = Sort.descending("year", "number");

    /** Any number; the same in all replicas. */
    private static final long ONE_AT_A_TIME = 2_026_001;

    private final Flyway structure;

    StoredEditions(Flyway structure) {
        this.structure = structure;
    }

    /** Brings the database to the structure of this version, where it is not. */
    public void layOut() {
        structure.migrate();
    }

    /**
     * Stores a dataset as an edition if it is newer than all that are stored. It must have no flaw. Safe when several
     * replicas do it at once: one stores it, the others find it stored.
     *
     * @return whether it was stored now
     * @throws EditionConflict when the edition is stored already and says something else
     */
    @Transactional
    public boolean importShipped(Facts shipped) {
        waitForTurn();
        Optional<EditionRow> same =
                EditionRow.findByIdOptional(shipped.edition().value());
        if (same.isPresent()) {
            String digest = FactsFormat.digest(shipped);
            if (!digest.equals(same.get().digest)) {
                throw new EditionConflict(shipped.edition(), same.get().digest, digest);
            }
            return false;
        }
        Optional<StoredEdition> newest = newest();
        if (newest.isPresent() && newest.get().name().compareTo(shipped.edition()) > 0) {
            LOG.infof(
                    "Edition %s is older than the stored %s and is left alone",
                    shipped.edition(), newest.get().name());
            return false;
        }
        EditionRow.store(shipped);
        LOG.infof("Stored edition %s", shipped.edition());
        return true;
    }

    /**
     * Reads an edition back.
     *
     * @throws UnreadableEdition when this version does not understand it, or when what is read is not what was stored
     * @throws IllegalStateException when it is not stored
     */
    @Transactional
    public Facts load(EditionName name) {
        EditionRow edition = EditionRow.<EditionRow>findByIdOptional(name.value())
                .orElseThrow(() -> new IllegalStateException("edition " + name + " is not stored"));
        Facts facts = edition.facts();
        String digest = FactsFormat.digest(facts);
        if (!digest.equals(edition.digest)) {
            throw new UnreadableEdition(
                    name, "was stored with the digest " + edition.digest + " and is read back with " + digest, null);
        }
        return facts;
    }

    /** All editions, the newest first. */
    @Transactional
    public List<StoredEdition> list() {
        List<EditionRow> rows = EditionRow.listAll(NEWEST_FIRST);
        List<StoredEdition> entries = new ArrayList<>();
        EditionRow newer = null;
        for (EditionRow row : rows) {
            entries.add(row.entry(newer));
            newer = row;
        }
        return entries;
    }

    @Transactional
    public Optional<StoredEdition> newest() {
        Optional<EditionRow> row = EditionRow.findAll(NEWEST_FIRST).firstResultOptional();
        return row.map(newest -> newest.entry(null));
    }

    /** Lets one transaction at a time come past here; until it ends. */
    private static void waitForTurn() {
        Panache.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
                .setParameter(1, ONE_AT_A_TIME)
                .getSingleResult();
    }
}
