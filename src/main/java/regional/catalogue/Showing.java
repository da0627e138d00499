package regional.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regional.edition.Edition;
import regional.http.CitationView;
import regional.http.EditionRef;
import regional.http.Wording;
import regional.law.Citation;
import regional.law.ConfidenceOverTime;
import regional.law.Facts;
import regional.law.Text;
import regional.text.Phrases;

/**
 * How the facts of an edition are shown in one answer.
 *
 * @param on the day that was asked about; {@code null} where all of history was
 */
record Showing(Edition edition, Locale language, @Nullable LocalDate on) implements Wording {
    Facts facts() {
        return edition.facts();
    }

    EditionRef stamp() {
        return edition.stamp();
    }

    /** The dataset's sentence; where it speaks of two countries, the catalogue has none and says so in words. */
    @Override
    public String say(Text text) {
        return filled(filled(text.in(language.getLanguage()), "origin"), "destination");
    }

    private String filled(String sentence, String role) {
        String place = "{" + role + "}";
        if (!sentence.contains(place)) {
            return sentence;
        }
        String words = new Phrases("catalogue", language).say(role);
        String start = words.substring(0, 1).toUpperCase(language) + words.substring(1);
        return (sentence.startsWith(place) ? start + sentence.substring(place.length()) : sentence)
                .replace(place, words);
    }

    @Nullable
    String note(@Nullable Text text) {
        return text == null ? null : say(text);
    }

    @Override
    public List<CitationView> cite(List<Citation> citations) {
        return CitationView.all(citations);
    }

    /** How sure it is on the day that was asked about, else on all days after the last change. */
    String level(ConfidenceOverTime confidence) {
        return (on == null ? confidence.steps().getLast().level() : confidence.on(on)).name();
    }

    static List<String> codes(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    static @Nullable String code(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
