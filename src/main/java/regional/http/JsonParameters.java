package regional.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.text.Phrase;

/** The fields of a JSON object in the body of a request; an error names the field by its path in the body. */
public final class JsonParameters extends Parameters {
    private final Errors errors;
    private final Supplier<LocalDate> today;
    private final String path;
    private final JsonNode object;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> misread = new HashSet<>();

    private JsonParameters(Parameters whole, String path, JsonNode object) {
        this.errors = whole.errors();
        this.today = whole::today;
        this.path = path;
        this.object = object;
    }

    /**
     * An object by itself, whose errors are its own.
     *
     * @param today the day of the request, in UTC
     */
    public JsonParameters(LocalDate today, JsonNode object) {
        this.errors = new Errors();
        this.today = () -> today;
        this.path = "";
        this.object = object;
    }

    /**
     * The body of a request.
     *
     * @param largest in bytes; no more is read
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 when it is larger, 400 when it is no JSON object, or deeper
     *     than any that is asked for
     */
    public static JsonParameters of(QueryParameters request, InputStream body, int largest) throws IOException {
        return new JsonParameters(request, "", JsonBody.object(body, largest));
    }

    @Override
    Errors errors() {
        return errors;
    }

    @Override
    String location() {
        return "body";
    }

    @Override
    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    @Override
    public LocalDate today() {
        return today.get();
    }

    @Override
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** A field's text; true and false are read as texts too. */
    @Override
    public @Nullable String text(String name) {
        JsonNode value = field(name, JsonBody::isText, "expected.text");
        return value == null ? null : value.asText();
    }

    /** A number with few enough digits for a percentage or a rank. */
    public @Nullable BigDecimal number(String name) {
        JsonNode value = field(name, JsonBody::isShort, "expected.number");
        return value == null ? null : value.decimalValue();
    }

    /** An object within; {@code null} when it was left out. */
    public @Nullable JsonParameters object(String name) {
        JsonNode value = field(name, JsonNode::isObject, "expected.object");
        return value == null ? null : new JsonParameters(this, path(name), value);
    }

    /** Objects within; none when they were left out. */
    public List<JsonParameters> objects(String name) {
        List<JsonParameters> objects = new ArrayList<>();
        for (JsonNode value : elements(name, JsonNode::isObject, "expected.objects")) {
            objects.add(new JsonParameters(this, path(name) + "[" + objects.size() + "]", value));
        }
        return objects;
    }

    /** Countries in a list, each as {@link #country} reads it, and each once. */
    public List<CountryCode> listOfCountries(String name, UnaryOperator<CountryCode> present) {
        List<String> codes = new ArrayList<>();
        elements(name, JsonNode::isTextual, "expected.texts").forEach(code -> codes.add(code.textValue()));
        return countries(codes, place -> name + "[" + place + "]", present);
    }

    /** Constants of an enumeration in a list, by their names; those that cannot be read are left out. */
    public <E extends Enum<E>> List<E> listOf(String name, Class<E> type) {
        return texts(name, (place, text) -> oneOf(place, text, type, Enum::name));
    }

    /** Codes in a list, known to the edition or not; those that are misshapen are left out. */
    public <C> List<C> listOfCodes(String name, Predicate<String> form, Function<String, C> read) {
        return texts(name, (place, text) -> code(place, text, form, read));
    }

    /** A code, known to the edition or not. */
    public <C> @Nullable C code(String name, Predicate<String> form, Function<String, C> read) {
        return code(name, text(name), form, read);
    }

    private <C> @Nullable C code(
            String name, @Nullable String given, Predicate<String> form, Function<String, C> read) {
        if (given == null || form.test(given)) {
            return given == null ? null : read.apply(given);
        }
        report(name, Problems.INVALID_CODE, "detail.MISSHAPEN_CODE", given);
        return null;
    }

    private <T> List<T> texts(String name, BiFunction<String, String, @Nullable T> reader) {
        List<T> values = new ArrayList<>();
        int place = 0;
        for (JsonNode text : elements(name, JsonNode::isTextual, "expected.texts")) {
            T value = reader.apply(name + "[" + place++ + "]", text.textValue());
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private Iterable<JsonNode> elements(String name, Predicate<JsonNode> form, String expected) {
        JsonNode array =
                field(name, node -> node.isArray() && node.valueStream().allMatch(form), expected);
        return array == null ? List.of() : array;
    }

    /** Reports every field that was not asked for. */
    public void refuseUnknown() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                malformed(name, Problems.UNKNOWN_PARAMETER, path(name), String.join(", ", asked));
            }
        });
    }

    /** Reports every field of another name, and those of these names that are no text. */
    public void restrictTo(Collection<String> names) {
        names.forEach(name -> field(name, JsonBody::isText, "expected.text"));
        refuseUnknown();
    }

    /** Accepts a field of any type that is not read here. */
    public void accept(String name) {
        asked.add(name);
    }

    private @Nullable JsonNode field(String name, Predicate<JsonNode> form, String expected) {
        asked.add(name);
        JsonNode value = object.get(name);
        if (value == null || value.isNull() || misread.contains(name)) {
            return null;
        }
        if (form.test(value)) {
            return value;
        }
        misread.add(name);
        malformed(name, Problems.INVALID_VALUE, value.toString(), Phrase.of(expected));
        return null;
    }
}
