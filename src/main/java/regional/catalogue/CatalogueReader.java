package regional.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import regional.answer.Presentation;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.edition.Editions;
import regional.edition.PageRequest;
import regional.http.CountryProblems;
import regional.http.Problems;
import regional.http.QueryParameters;
import regional.law.Country;
import regional.law.CountryReading;

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
    <T, C> Entry entry(
            CatalogueList<T> list,
            Function<Edition, @Nullable C> id,
            Function<T, C> idOf,
            String parameter,
            String value) {
        Edition edition = edition();
        return entry(edition, named(list, edition, id.apply(edition), idOf, parameter, value));
    }

    private Entry entry(Edition edition, Object fact) {
        return new Entry(fact, edition.stamp(), presentation(edition, null));
    }

    /** The country that the path names, shown over all of history. */
    Entry country(String parameter, String value) {
        Edition edition = edition();
        CountryReading reading = edition.countries().read(value);
        if (reading.country() == null) {
            throw CountryProblems.notFound(parameter, value, reading, edition.countries(), query.today());
        }
        return entry(
                edition, named(CatalogueLists.COUNTRIES, edition, reading.country(), Country::code, parameter, value));
    }

    /** The fact that the path names; 404 when there is none. */
    static <T, C> T named(
            CatalogueList<T> list,
            Edition edition,
            @Nullable C id,
            Function<T, C> idOf,
            String parameter,
            String value) {
        return list.of(edition.facts()).stream()
                .filter(fact -> idOf.apply(fact).equals(id))
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
