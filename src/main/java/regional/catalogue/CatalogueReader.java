package regional.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import regional.answer.Presentation;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.edition.Editions;
import regional.http.CountryProblems;
import regional.http.Problems;
import regional.http.QueryParameters;
import regional.law.Country;
import regional.law.CountryReading;
import regional.law.EditionName;
import regional.text.Phrase;

/** One request to the catalogue: the edition that it asks, taken once, and what it asks for there. */
@RequestScoped
class CatalogueReader {
    private static final Set<String> NO_FILTERS = Set.of("cursor", "edition", "limit");
    private static final int USUAL_LIMIT = 100;
    private static final int LARGEST_LIMIT = 500;

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
        return list.of(edition.facts(), fact -> idOf.apply(fact).equals(id)).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound(parameter, value));
    }

    /** The part asked for of a list. */
    <T> Page page(CatalogueList<T> list) {
        EditionChoice law = EditionChoice.of(query);
        Cursor cursor =
                query.value("cursor", text -> continues(law.name(), text), Cursor::read, Phrase.of("expected.cursor"));
        int limit = limit();
        EditionName name = cursor == null ? law.name() : cursor.edition();
        EditionName known = isStored(name) ? name : null;
        Edition edition = editions.get(new EditionChoice(known, law.publishedBy()));
        LocalDate on = list.day(query);
        Predicate<T> filters =
                list.read(new KnownCodes(query, editions.get(new EditionChoice(known, null)), edition.rulebook(), on));
        query.check();
        Edition asked = isStored(name) ? edition : editions.get(new EditionChoice(name, null));
        List<T> all = list.of(asked.facts(), filters);
        int start = Math.min(all.size(), cursor == null ? 0 : cursor.start());
        int end = Math.min(all.size(), start + limit);
        return new Page(
                list,
                all.subList(start, end),
                end == all.size() ? null : new Cursor(asked.name(), end).text(filters()),
                asked.stamp(),
                presentation(asked, on));
    }

    Presentation presentation(Edition edition, @Nullable LocalDate on) {
        return new Presentation(edition.facts(), CatalogueSentences.in(query.language())::say, Map.of(), on);
    }

    private int limit() {
        Integer limit = query.value(
                "limit",
                text -> text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= LARGEST_LIMIT,
                Integer::valueOf,
                Phrase.of("expected.limit", LARGEST_LIMIT));
        return Objects.requireNonNullElse(limit, USUAL_LIMIT);
    }

    /** Whether a name can be answered from; none at all means the current edition. */
    private boolean isStored(@Nullable EditionName name) {
        return name == null
                || editions.stored().stream().anyMatch(stored -> stored.name().equals(name));
    }

    private boolean continues(@Nullable EditionName named, String text) {
        return Cursor.isOf(filters(), text)
                && isStored(Cursor.read(text).edition())
                && (named == null || named.equals(Cursor.read(text).edition()));
    }

    /** Which list is asked for: the path and the filters. */
    private String filters() {
        SortedMap<String, List<String>> filters = new TreeMap<>(query.asked());
        filters.keySet().removeAll(NO_FILTERS);
        return uri.getPath() + filters;
    }
}
