package regional.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regional.law.EditionName;

/**
 * Where the next page of a list begins. It belongs to one list of one edition, so that whoever follows it sees every
 * entry once, whatever is published meanwhile.
 *
 * @param start how many entries of the list come before
 */
public record Cursor(EditionName edition, int start) {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-R\\d{2,5})-([1-9]\\d{0,8})-[0-9a-f]{1,8}");

    /** Whether the text is a cursor of the list, as {@link #text} writes it. */
    public static boolean isOf(String list, String text) {
        return FORM.matcher(text).matches() && read(text).text(list).equals(text);
    }

    public static Cursor read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not of the form " + FORM);
        }
        return new Cursor(new EditionName(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /**
     * Its form as a parameter; the last part tells lists apart.
     *
     * @param list which list, by all that was asked for
     */
    public String text(String list) {
        String place = edition + "-" + start;
        return place + "-" + Integer.toHexString((place + list).hashCode());
    }
}
