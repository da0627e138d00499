package regional.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import regional.edition.Edition;
import regional.edition.Editions;
import regional.http.LawQuery;
import regional.http.Problems;
import regional.http.Reading;
import regional.law.EditionName;
import regional.text.Phrase;

/** One request to the catalogue: the edition that it asks of, taken once, and what it asks for there. */
@RequestScoped
class Catalogue {
    private static final Set<String> NO_FILTERS = Set.of("cursor", "edition", "limit");

    private final Editions editions;
    private final Reading reading;
    private final UriInfo uri;

    Catalogue(Editions editions, Reading reading, UriInfo uri) {
        this.editions = editions;
        this.reading = reading;
        this.uri = uri;
    }

    /** All of history by the law asked for, which is the last of the parameters to be read. */
    Showing history(LawQuery law) {
        EditionName name = law.edition(reading);
        LocalDate publishedBy = law.publishedBy(reading);
        reading.check();
        return showing(editions.asked(name, publishedBy), null);
    }

    /** The part asked for of a list. */
    <T> Page<T> page(Listed<T> listed, PageQuery query, LawQuery law) {
        EditionName named = law.edition(reading);
        LocalDate publishedBy = law.publishedBy(reading);
        Cursor cursor = reading.value(
                "cursor", query.cursor, text -> continues(named, text), Cursor::read, Phrase.of("expected.cursor"));
        int limit = query.limit(reading);
        EditionName name = cursor == null ? named : cursor.edition();
        EditionName known = stored(name) ? name : null;
        Edition edition = editions.asked(known, publishedBy);
        Filter<T> filter = listed.filter(new KnownCodes(reading, editions.asked(known), edition.rulebook()));
        reading.check();
        Edition asked = stored(name) ? edition : editions.asked(name);
        return Page.of(
                listed.all(asked.facts()).stream().filter(filter.fits()).toList(),
                list(),
                cursor == null ? 0 : cursor.start(),
                limit,
                showing(asked, filter.on()));
    }

    private Showing showing(Edition edition, @Nullable LocalDate on) {
        return new Showing(edition, reading.language(), on);
    }

    /** The one that the path names; 404 when there is none. */
    static <T> T named(List<T> facts, Predicate<T> named, String parameter, String value) {
        return facts.stream().filter(named).findFirst().orElseThrow(() -> Problems.notFound(parameter, value));
    }

    /** Whether a name can be answered from; none at all means the current edition. */
    private boolean stored(@Nullable EditionName name) {
        return name == null
                || editions.stored().stream().anyMatch(stored -> stored.name().equals(name));
    }

    private boolean continues(@Nullable EditionName named, String text) {
        return Cursor.isOf(list(), text)
                && stored(Cursor.read(text).edition())
                && (named == null || named.equals(Cursor.read(text).edition()));
    }

    /** Which list is asked for: the path and the filters. */
    private String list() {
        TreeMap<String, List<String>> filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(NO_FILTERS);
        return uri.getPath() + filters;
    }
}
