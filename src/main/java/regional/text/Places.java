package regional.text;

import java.util.Locale;

/**
 * Words for the two countries of a question, in the places {@code {origin}} and {@code {destination}} of sentences of the law.
 *
 * @param origin its name, or words for any
 * @param destination its name, or words for any
 */
public record Places(String origin, String destination) {
    private static final String ORIGIN = "{origin}";
    private static final String DESTINATION = "{destination}";

    /** The sentence with the names of the two countries. */
    public String fill(String sentence) {
        return sentence.replace(ORIGIN, origin).replace(DESTINATION, destination);
    }

    /**
     * The sentence where no two countries were asked about: what would stand in brackets behind words such as "the country of
     * origin" is left out, and elsewhere these words take its place.
     */
    public String fillForAny(String sentence, Locale language) {
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        String words = fill(sentence.replace(" (" + ORIGIN + ")", "").replace(" (" + DESTINATION + ")", ""));
        return words.substring(0, 1).toUpperCase(language) + words.substring(1);
    }
}
