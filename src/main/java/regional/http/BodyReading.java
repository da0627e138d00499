package regional.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import regional.text.Phrase;

/** Reads one object of a JSON body, as strictly as parameters are read; a fault is named by its field's path. */
public final class BodyReading extends StrictReading {
    /** A number with more digits, before or after the point, is none that anybody means. */
    private static final int MOST_DIGITS = 9;

    private final Supplier<LocalDate> today;
    private final String path;
    private final JsonNode object;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> misread = new HashSet<>();

    private BodyReading(StrictReading whole, String path, JsonNode object) {
        super(whole);
        this.today = whole::askToday;
        this.path = path;
        this.object = object;
    }

    /**
     * An object that is a question by itself: its faults are told of it alone.
     *
     * @param today the day of the request, in UTC
     */
    BodyReading(LocalDate today, JsonNode object) {
        this.today = () -> today;
        this.path = "";
        this.object = object;
    }

    /**
     * The body of a request.
     *
     * @param largest in octets; no more is read
     * @throws HttpProblem 413 when it is larger, 400 when it is no JSON object, or deeper than any that is asked for
     */
    public static BodyReading of(Reading request, InputStream body, int largest) throws IOException {
        return new BodyReading(request, "", JsonBody.object(body, largest));
    }

    @Override
    String location() {
        return "body";
    }

    @Override
    String placed(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    @Override
    boolean isGiven(String name) {
        String field = name.replaceAll("\\[.*", "");
        return asked.contains(field) && !misread.contains(field) && object.hasNonNull(field);
    }

    @Override
    public LocalDate askToday() {
        return today.get();
    }

    /** Where the object stands in the body. */
    public String path() {
        return path;
    }

    /** A field's text; true and false are read as texts too. */
    public @Nullable String text(String name) {
        JsonNode value = field(name, node -> node.isTextual() || node.isBoolean(), "expected.text");
        return value == null ? null : value.asText();
    }

    /** A text that must be there. */
    public @Nullable String requiredText(String name) {
        String value = text(name);
        require(name);
        return value;
    }

    /** A number in which somebody could give a percentage or a rank. */
    public @Nullable BigDecimal number(String name) {
        JsonNode value = field(name, BodyReading::isShort, "expected.number");
        return value == null ? null : value.decimalValue();
    }

    /** Texts; none when they were left out. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonNode array = field(
                name, node -> node.isArray() && node.valueStream().allMatch(JsonNode::isTextual), "expected.texts");
        if (array != null) {
            array.forEach(value -> texts.add(value.textValue()));
        }
        return texts;
    }

    /** An object within; {@code null} when it was left out. */
    public @Nullable BodyReading object(String name) {
        JsonNode value = field(name, JsonNode::isObject, "expected.object");
        return value == null ? null : new BodyReading(this, placed(name), value);
    }

    /** Objects within; none when they were left out. */
    public List<BodyReading> objects(String name) {
        List<BodyReading> objects = new ArrayList<>();
        JsonNode array = field(
                name, node -> node.isArray() && node.valueStream().allMatch(JsonNode::isObject), "expected.objects");
        if (array != null) {
            for (JsonNode value : array) {
                objects.add(new BodyReading(this, placed(name) + "[" + objects.size() + "]", value));
            }
        }
        return objects;
    }

    /** Whether something was given by the name. */
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** Refuses that the field was left out. */
    public void require(String name) {
        if (!has(name)) {
            refuse(name, Problems.MISSING_PARAMETER);
        }
    }

    @Override
    public @Nullable String required(String name, @Nullable String value) {
        require(name);
        return value;
    }

    /** A code of the dataset, known or not. */
    public <C> @Nullable C code(String name, @Nullable String value, Predicate<String> form, Function<String, C> read) {
        if (value == null || form.test(value)) {
            return value == null ? null : read.apply(value);
        }
        keep(Problems.fault(location(), placed(name), Problems.INVALID_CODE, "detail.MISSHAPEN_CODE", value));
        return null;
    }

    /** Lets a field be there that is not read. */
    public void pass(String name) {
        asked.add(name);
    }

    /** Refuses every field that was not asked for. */
    public void nothingElse() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                refuse(name, Problems.UNKNOWN_PARAMETER, String.join(", ", asked));
            }
        });
    }

    private @Nullable JsonNode field(String name, Predicate<JsonNode> form, String expected) {
        asked.add(name);
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (form.test(value)) {
            return value;
        }
        misread.add(name);
        refuse(name, Problems.INVALID_VALUE, value.toString(), Phrase.of(expected));
        return null;
    }

    private static boolean isShort(JsonNode node) {
        if (!node.isNumber()) {
            return false;
        }
        BigDecimal number = node.decimalValue();
        return Math.abs(number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }
}
