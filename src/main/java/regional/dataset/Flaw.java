package regional.dataset;

/**
 * Something wrong with a dataset.
 *
 * @param rule the sentence that a sound dataset fulfils and this one does not
 * @param subject the fact, or the file, line and key
 * @param sentence what is wrong, for people
 */
public record Flaw(String rule, String subject, String sentence) {
    @Override
    public String toString() {
        return subject + ": " + sentence + " [" + rule + "]";
    }
}
