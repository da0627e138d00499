package regional.http;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import regional.text.Phrase;

/**
 * Texts that a request gives by name, whatever they mean. The blanks around one say nothing; one that holds nothing else is
 * refused, as who sent it may have lost a value.
 */
public abstract class GivenTexts extends NamedErrors {
    /** Whether a value was given by the name, readable or not. */
    public abstract boolean has(String name);

    /** The value given by the name, which may be empty; {@code null} when there is none, or it is no text. */
    public abstract @Nullable String text(String name);

    /** Whether the name is there and its value is not: null in JSON, an empty cell. */
    protected boolean isWithoutValue(String name) {
        return false;
    }

    /** Whether the values are cells of a table, in which spreadsheets and people write more forms of them. */
    protected boolean isOfCells() {
        return false;
    }

    /** Reports that the value is missing, if it is. */
    public final void require(String name) {
        if (!has(name)) {
            malformed(name, Problems.MISSING_PARAMETER, path(name));
        }
    }

    /** One of the constants of an enumeration, by its name. */
    public final <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
        return oneOf(name, type, Enum::name);
    }

    /** One of the constants, by its name in the form given. */
    public final <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type, Function<E, String> form) {
        String text = text(name);
        return text == null ? null : oneOf(name, text, List.of(type.getEnumConstants()), form);
    }

    /** One of many, by the form of each. */
    public final <T> @Nullable T oneOf(String name, Collection<T> all, Function<T, String> form) {
        return oneOf(name, text(name), all, form);
    }

    final <T> @Nullable T oneOf(String name, @Nullable String text, Collection<T> all, Function<T, String> form) {
        T value = text == null ? null : Values.constant(Values.strip(text), all, form);
        if (text != null && value == null) {
            List<String> forms = all.stream().map(form).toList();
            String expected = String.join(", ", forms);
            String given = given(name, text, Problems.INVALID_VALUE, expected);
            if (given != null) {
                errors().malformed(Suggestions.unreadable(
                        location(), path(name), given, expected, Nearest.code(given, forms)));
            }
        }
        return value;
    }

    /** A value of another kind; {@code expected} is a {@link Phrase}, or codes that are the same in every language. */
    public final <T> @Nullable T value(String name, Predicate<String> form, Function<String, T> read, Object expected) {
        return value(name, text -> form.test(text) ? read.apply(text) : null, expected);
    }

    /** Likewise a value that is {@code null} where its text cannot be read. */
    public final <T> @Nullable T value(String name, Function<String, @Nullable T> read, Object expected) {
        String given = given(name, text(name), Problems.INVALID_VALUE, expected);
        T value = given == null ? null : read.apply(given);
        if (given != null && value == null) {
            malformed(name, Problems.INVALID_VALUE, given, expected);
        }
        return value;
    }

    /** The text without the blanks around it; {@code null} when it was left out, or is reported as empty. */
    final @Nullable String given(String name, @Nullable String text, String code, Object expected) {
        String given = text == null ? null : Values.strip(text);
        if (given != null && given.isEmpty()) {
            report(name, code, Problems.EMPTY, path(name), expected);
            return null;
        }
        return given;
    }
}
