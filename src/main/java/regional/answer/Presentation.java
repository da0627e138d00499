package regional.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Confidence;
import regional.law.ConfidenceOverTime;
import regional.law.Facts;
import regional.law.Text;
import regional.text.Phrases;

/**
 * How the facts of an edition are shown in one answer.
 *
 * @param on the day asked about; {@code null} where all of history was
 */
public record Presentation(
        Facts facts, Locale language, @Nullable LocalDate on) implements Wording {
    /** The dataset's sentence; where it speaks of two countries, words take the places of their names. */
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

    @Override
    public List<CitationView> cite(List<Citation> citations) {
        return CitationView.all(citations);
    }

    /** How sure it is on the day asked about, else on all days after the last change. */
    Confidence level(ConfidenceOverTime confidence) {
        return on == null ? confidence.steps().getLast().level() : confidence.on(on);
    }
}
