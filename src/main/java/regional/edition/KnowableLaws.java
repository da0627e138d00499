package regional.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import regional.law.Facts;
import regional.rulebook.Rulebook;

/** What was knowable on a day of the past, compiled when asked for; some of what is asked for most and last is kept. */
@ApplicationScoped
class KnowableLaws {
    /** A compiled law takes some megabytes. */
    private static final int KEPT = 16;

    private record Key(String digest, LocalDate publishedBy) {}

    private final Cache<Key, Edition> laws =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The edition as far as its instruments were published by the day; it bears the whole edition's name and digest. */
    Edition of(Edition edition, LocalDate publishedBy) {
        return laws.get(new Key(edition.digest(), publishedBy), key -> {
            Facts knowable = edition.facts().publishedBy(key.publishedBy());
            return new Edition(knowable, Rulebook.compile(knowable), key.digest());
        });
    }
}
