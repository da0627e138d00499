package regional.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import regional.answer.Presentation;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.edition.Editions;
import regional.edition.PageRequest;
import regional.http.Problems;
import regional.http.QueryParameters;

/** One request to the catalogue: the edition that it asks, taken once, and what it asks for there. */
@RequestScoped
class CatalogueReader {
    private final Editions editions;
    private final QueryParameters query;
    private final UriInfo uri;

    CatalogueReader(Editions editions, QueryParameters query, UriInfo uri) {
        this.editions = editions;
        this.query = query;
        this.uri = uri;
    }

    /** The edition asked for; what else is asked for must have been read. */
    Edition edition() {
        EditionChoice law = EditionChoice.of(query);
        query.check();
        return editions.get(law);
    }

    /** One fact of the edition asked for, shown over all of history. */
    <T> Entry entry(CatalogueList<T> list, Predicate<T> named, String parameter, String value) {
        Edition edition = edition();
        return new Entry(named(list, edition, named, parameter, value), edition.stamp(), presentation(edition, null));
    }

    /** The fact that the path names; 404 when there is none. */
    static <T> T named(CatalogueList<T> list, Edition edition, Predicate<T> named, String parameter, String value) {
        return list.of(edition.facts()).stream()
                .filter(named)
                .findFirst()
                .orElseThrow(() -> Problems.notFound(parameter, value));
    }

    /** The part asked for of a list. */
    <T> Page page(CatalogueList<T> list) {
        PageRequest asked = PageRequest.of(query, uri, editions);
        Edition readable = asked.readable();
        LocalDate on = list.day(query);
        UnaryOperator<List<T>> chosen =
                list.read(new KnownCodes(query, asked.wholeReadable(), readable.rulebook(), on));
        query.check();
        Edition edition = asked.edition();
        List<T> all = chosen.apply(list.of(edition.facts()));
        return new Page(
                list,
                list.shown(asked.of(all), edition.facts(), on),
                asked.next(all, edition),
                edition.stamp(),
                presentation(edition, on));
    }

    Presentation presentation(Edition edition, @Nullable LocalDate on) {
        return new Presentation(edition.facts(), CatalogueSentences.in(query.language())::say, Map.of(), on);
    }
}
