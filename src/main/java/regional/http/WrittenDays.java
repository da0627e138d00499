package regional.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import regional.law.Folding;

/** Days as people and programs write them, otherwise than they are read. */
final class WrittenDays {
    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** A time of day, after a day and a T or a blank. */
    private static final Pattern TIME = Pattern.compile("[Tt\\p{Z}]+\\d{1,2}:\\d{2}.*$");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\d]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|o)");
    private static final Pattern COMPACT = Pattern.compile("\\d{8}");

    /** What stands between the parts of a day in words. */
    private static final Set<String> FILLERS = Set.of("de", "of", "the", "le");

    private static final Map<String, Integer> MONTHS = months();

    private WrittenDays() {}

    /** The days that a text may mean, in order; none where it means none. */
    static SortedSet<LocalDate> meantBy(String text) {
        SortedSet<LocalDate> days = new TreeSet<>();
        if (text.length() <= LONGEST) {
            String day = TIME.matcher(text).replaceAll("");
            if (COMPACT.matcher(day).matches()) {
                add(days, day.substring(0, 4), day.substring(4, 6), day.substring(6));
                addYearLast(days, List.of(day.substring(0, 2), day.substring(2, 4), day.substring(4)));
            } else {
                addParts(days, parts(day));
            }
        }
        return days;
    }

    private static void addParts(SortedSet<LocalDate> days, List<String> parts) {
        if (parts.size() != 3
                || !parts.stream().allMatch(part -> NUMBER.matcher(part).matches() || isMonth(part))) {
            return;
        }
        if (isMonth(parts.get(0))) {
            add(days, parts.get(2), parts.get(0), parts.get(1));
        } else if (isMonth(parts.get(1))) {
            add(days, parts.get(2), parts.get(1), parts.get(0));
            add(days, parts.get(0), parts.get(1), parts.get(2));
        } else if (parts.get(0).length() == 4) {
            add(days, parts.get(0), parts.get(1), parts.get(2));
        } else {
            addYearLast(days, parts);
        }
    }

    /** A day and a month before the year, in whichever order there is such a day. */
    private static void addYearLast(SortedSet<LocalDate> days, List<String> parts) {
        add(days, parts.get(2), parts.get(1), parts.get(0));
        add(days, parts.get(2), parts.get(0), parts.get(1));
    }

    private static List<String> parts(String text) {
        return BETWEEN.splitAsStream(text)
                .map(Folding::fold)
                .filter(part -> !part.isEmpty() && !FILLERS.contains(part))
                .map(part -> ORDINAL.matcher(part).replaceAll("$1"))
                .toList();
    }

    private static boolean isMonth(String part) {
        return MONTHS.containsKey(part);
    }

    private static void add(SortedSet<LocalDate> days, String year, String month, String day) {
        if (year.length() != 4 || day.length() > 2 || (!isMonth(month) && month.length() > 2) || isMonth(day)) {
            return;
        }
        int number = Integer.parseInt(year);
        try {
            if (number >= FIRST_YEAR && number <= LAST_YEAR) {
                Integer named = MONTHS.get(month);
                days.add(LocalDate.of(number, named == null ? Integer.parseInt(month) : named, Integer.parseInt(day)));
            }
        } catch (DateTimeException e) {
            // There is no such day: it is not meant.
            return;
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("pt"))) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    months.put(Folding.fold(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
        return months;
    }
}
