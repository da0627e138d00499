package regional.eligibility;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import regional.law.Bound;
import regional.law.InForce;

/** Days and ranges of them as people say them; of a range the last day is named, and not the first one after it. */
final class DayWords {
    private static final Map<Locale, DateTimeFormatter> FORMS = new ConcurrentHashMap<>();

    private final Sentences sentences;
    private final Locale language;
    private final DateTimeFormatter form;

    /** @param form how a day is written, as a pattern of {@link DateTimeFormatter} */
    DayWords(Sentences sentences, Locale language, String form) {
        this.sentences = sentences;
        this.language = language;
        this.form = FORMS.computeIfAbsent(language, spoken -> DateTimeFormatter.ofPattern(form, spoken));
    }

    /** The day; the first of a month is an ordinal in French. */
    String day(LocalDate day) {
        String words = day.format(form);
        boolean ordinal =
                day.getDayOfMonth() == 1 && Locale.FRENCH.getLanguage().equals(language.getLanguage());
        return ordinal && words.startsWith("1 ") ? "1er" + words.substring(1) : words;
    }

    /** The day, the month, the year, or that it is a day between two. */
    String bound(Bound bound) {
        return switch (bound.kind()) {
            case DAY -> day(bound.earliest());
            case MONTH -> month(bound.earliest());
            case YEAR -> year(bound.earliest());
            case RANGE -> sentences.say("day.between", bound.earliest(), bound.latest());
        };
    }

    private String month(LocalDate day) {
        Month month = day.getMonth();
        return sentences.say("day.month", month.getDisplayName(TextStyle.FULL, language), year(day));
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    /** "Since" a day, "from" one "to" another, or as roughly as its bounds are known; nothing where it has none. */
    String range(InForce range) {
        Bound since = range.since();
        Bound until = range.until();
        if (since == null) {
            return until == null ? "" : until(until);
        }
        if (until == null) {
            return since(since);
        }
        return since.exact() && until.exact()
                ? sentences.say("when.from", since.earliest(), lastDay(until.earliest()))
                : sentences.say("when.sinceUntil", since(since), until(until));
    }

    private String since(Bound since) {
        return sentences.say("when.since." + since.kind(), said(since, since.earliest()), since.latest());
    }

    /** Until the last day that it may hold. */
    private String until(Bound until) {
        LocalDate first = lastDay(until.earliest());
        return sentences.say("when.until." + until.kind(), said(until, first), lastDay(until.latest()));
    }

    private String said(Bound bound, LocalDate first) {
        return switch (bound.kind()) {
            case DAY, RANGE -> day(first);
            case MONTH -> month(bound.earliest());
            case YEAR -> year(bound.earliest());
        };
    }

    private static LocalDate lastDay(LocalDate end) {
        return end.minusDays(1);
    }
}
