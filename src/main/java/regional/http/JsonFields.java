package regional.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import regional.text.Phrase;

/** The fields of one object: those that were asked for, each of the type that was expected, and the others. */
final class JsonFields {
    private final JsonParameters parameters;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> misread = new HashSet<>();
    private boolean closed;

    JsonFields(JsonParameters parameters) {
        this.parameters = parameters;
    }

    /** A field's value; {@code null} when it was left out or is null, or is reported because it is of another type. */
    @Nullable
    JsonNode one(String name, Predicate<JsonNode> form, String expected) {
        accept(name);
        JsonNode value = parameters.object().get(name);
        if (value == null || value.isNull() || misread.contains(name)) {
            return null;
        }
        if (form.test(value)) {
            return value;
        }
        misread.add(name);
        parameters.malformed(name, Problems.INVALID_VALUE, value.toString(), Phrase.of(expected));
        return null;
    }

    /** The elements of a list, all of the type that was expected. */
    Iterable<JsonNode> elements(String name, Predicate<JsonNode> form, String expected) {
        JsonNode array = one(name, node -> node.isArray() && node.valueStream().allMatch(form), expected);
        return array == null ? List.of() : array;
    }

    /** Accepts a field of any type that is not read here. */
    void accept(String name) {
        if (!closed) {
            asked.add(name);
        }
    }

    /** Reports every field of another name, and those of these names that have not the form. */
    void restrictTo(Collection<String> names, Predicate<JsonNode> form, String expected) {
        if (!isRestrictedTo(names, form)) {
            names.forEach(name -> one(name, form, expected));
            refuseUnknown();
        }
        closed = true;
    }

    /** So that the good line of a stream is looked through by its few fields, and not by all names. */
    private boolean isRestrictedTo(Collection<String> names, Predicate<JsonNode> form) {
        for (Map.Entry<String, JsonNode> field : parameters.object().properties()) {
            String name = field.getKey();
            boolean good = names.contains(name)
                    ? form.test(field.getValue()) || field.getValue().isNull()
                    : asked.contains(name);
            if (!good) {
                return false;
            }
        }
        return true;
    }

    /** Reports every field that was not asked for, once; what is asked for afterwards is not told as known. */
    void refuseUnknown() {
        if (closed) {
            return;
        }
        for (Map.Entry<String, JsonNode> field : parameters.object().properties()) {
            String name = field.getKey();
            if (!asked.contains(name)) {
                parameters
                        .errors()
                        .malformed(Suggestions.unknownName(parameters.location(), parameters.path(name), name, asked));
            }
        }
        closed = true;
    }
}
