package regional.edition;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import regional.http.QueryParameters;
import regional.law.EditionName;
import regional.text.Phrase;

/** The page of a list that a request asks for: of which law, where it begins, and how long it is at the most. */
public final class PageRequest {
    private static final Set<String> NO_FILTERS = Set.of("cursor", EditionChoice.EDITION, "format", "lang", "limit");
    private static final int USUAL_LIMIT = 100;
    private static final int LARGEST_LIMIT = 500;

    private final Editions editions;
    private final String list;
    private final EditionChoice law;
    private final int start;
    private final int limit;

    private PageRequest(Editions editions, String list, EditionChoice law, int start, int limit) {
        this.editions = editions;
        this.list = list;
        this.law = law;
        this.start = start;
        this.limit = limit;
    }

    /**
     * Reads it; what is wrong is reported.
     *
     * @param more what tells the list from others and does not stand in the address, such as the days where today decides
     */
    public static PageRequest of(QueryParameters query, UriInfo uri, Editions editions, String... more) {
        EditionChoice asked = EditionChoice.of(query);
        String list = list(query, uri) + String.join(" ", more);
        Cursor cursor = query.value(
                "cursor",
                text -> continues(editions, list, asked.name(), text),
                Cursor::read,
                Phrase.of("expected.cursor"));
        Integer limit = query.value(
                "limit",
                text -> text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= LARGEST_LIMIT,
                Integer::valueOf,
                Phrase.of("expected.limit", LARGEST_LIMIT));
        return new PageRequest(
                editions,
                list,
                cursor == null ? asked : new EditionChoice(cursor.edition(), asked.publishedBy()),
                cursor == null ? 0 : cursor.start(),
                Objects.requireNonNullElse(limit, USUAL_LIMIT));
    }

    /**
     * The law asked.
     *
     * @throws UnknownEdition as {@link Editions#get}
     * @throws NotReady as {@link Editions#get}
     */
    public Edition edition() {
        return editions.get(law);
    }

    /** The law asked where its edition is stored, else the current one, so that all errors are found. */
    public Edition readable() {
        return editions.get(new EditionChoice(isStored(editions, law.name()) ? law.name() : null, law.publishedBy()));
    }

    /** The same, whenever it was published. */
    public Edition wholeReadable() {
        return editions.get(new EditionChoice(isStored(editions, law.name()) ? law.name() : null, null));
    }

    /** The entries of the page. */
    public <T> List<T> of(List<T> all) {
        return all.subList(Math.min(all.size(), start), end(all));
    }

    /** The cursor of the page after it; {@code null} on the last. */
    public @Nullable String next(List<?> all, Edition edition) {
        int end = end(all);
        return end == all.size() ? null : new Cursor(edition.name(), end).text(list);
    }

    private int end(List<?> all) {
        return Math.min(all.size(), Math.min(all.size(), start) + limit);
    }

    /** Whether a name can be answered from; none at all means the current edition. */
    private static boolean isStored(Editions editions, @Nullable EditionName name) {
        return name == null
                || editions.stored().stream().anyMatch(stored -> stored.name().equals(name));
    }

    private static boolean continues(Editions editions, String list, @Nullable EditionName named, String text) {
        return Cursor.isOf(list, text)
                && isStored(editions, Cursor.read(text).edition())
                && (named == null || named.equals(Cursor.read(text).edition()));
    }

    /** Which list is asked for: the path and the filters. */
    private static String list(QueryParameters query, UriInfo uri) {
        TreeMap<String, List<String>> filters = new TreeMap<>(query.asked());
        filters.keySet().removeAll(NO_FILTERS);
        return uri.getPath() + filters;
    }
}
