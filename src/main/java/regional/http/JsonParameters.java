package regional.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.CountryNames;
import regional.text.Phrase;

/** The fields of a JSON object in the body of a request; an error names the field by its path in the body. */
public final class JsonParameters extends Parameters {
    private static final Phrase CODE = Phrase.of("expected.code");

    private final Errors errors;
    private final Supplier<LocalDate> today;
    private final String path;
    private final JsonNode object;
    private final JsonFields fields = new JsonFields(this);

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
        errors = new Errors();
        this.today = () -> today;
        path = "";
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

    JsonNode object() {
        return object;
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
    protected boolean isWithoutValue(String name) {
        return object.path(name).isNull();
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
        JsonNode value = fields.one(name, JsonBody::isText, "expected.text");
        return value == null ? null : value.asText();
    }

    /** A number with few enough digits for a percentage or a rank. */
    public @Nullable BigDecimal number(String name) {
        JsonNode value = fields.one(name, JsonBody::isShort, "expected.number");
        return value == null ? null : value.decimalValue();
    }

    /** An object within; {@code null} when it was left out. */
    public @Nullable JsonParameters object(String name) {
        JsonNode value = fields.one(name, JsonNode::isObject, "expected.object");
        return value == null ? null : new JsonParameters(this, path(name), value);
    }

    /** Objects within; none when they were left out. */
    public List<JsonParameters> objects(String name) {
        List<JsonParameters> objects = new ArrayList<>();
        for (JsonNode value : fields.elements(name, JsonNode::isObject, "expected.objects")) {
            objects.add(new JsonParameters(this, path(name) + "[" + objects.size() + "]", value));
        }
        return objects;
    }

    /** Countries in a list, each as {@link #country} reads it, and each once. */
    public List<CountryCode> listOfCountries(String name, CountryNames names) {
        List<String> codes = new ArrayList<>();
        fields.elements(name, JsonNode::isTextual, "expected.texts").forEach(code -> codes.add(code.textValue()));
        return countries(codes, place -> name + "[" + place + "]", names);
    }

    /** Constants of an enumeration in a list, by their names; those that cannot be read are left out. */
    public <E extends Enum<E>> List<E> listOf(String name, Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        return texts(name, (place, text) -> oneOf(place, text, all, Enum::name));
    }

    /** Codes in a list, each as {@link #code} reads it; those that are misshapen are left out. */
    public <C> List<C> listOfCodes(String name, Function<String, @Nullable C> read) {
        return texts(name, (place, text) -> code(place, text, read));
    }

    /** A code, known to the edition or not; {@code read} gives {@code null} where it has not the form of one. */
    public <C> @Nullable C code(String name, Function<String, @Nullable C> read) {
        return code(name, text(name), read);
    }

    private <C> @Nullable C code(String name, @Nullable String text, Function<String, @Nullable C> read) {
        String given = given(name, text, Problems.INVALID_CODE, CODE);
        C code = given == null ? null : read.apply(given);
        if (given != null && code == null) {
            report(name, Problems.INVALID_CODE, "detail.MISSHAPEN_CODE", given);
        }
        return code;
    }

    private <T> List<T> texts(String name, BiFunction<String, String, @Nullable T> reader) {
        List<T> values = new ArrayList<>();
        int place = 0;
        for (JsonNode text : fields.elements(name, JsonNode::isTextual, "expected.texts")) {
            T value = reader.apply(name + "[" + place++ + "]", text.textValue());
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Reports every field that was not asked for. */
    public void refuseUnknown() {
        fields.refuseUnknown();
    }

    /** Reports every field of another name, and those of these names that are no text. */
    public void restrictTo(Collection<String> names) {
        fields.restrictTo(names, JsonBody::isText, "expected.text");
    }

    /** Accepts a field of any type that is not read here. */
    public void accept(String name) {
        fields.accept(name);
    }

    /** Whether a field is there and says nothing: it is null, or an empty list or object, as generated clients send it. */
    public boolean isEmpty(String name) {
        JsonNode value = object.path(name);
        return value.isNull() || (value.isContainerNode() && value.isEmpty());
    }

    /** Accepts those of some fields, not read here, that say nothing. */
    public void acceptEmpty(Collection<String> names) {
        names.stream().filter(this::isEmpty).forEach(this::accept);
    }
}
