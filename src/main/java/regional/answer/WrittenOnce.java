package regional.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import regional.law.Text;

/**
 * The JSON of values of one edition's law in one language, kept from the first time that each is written: it is the same in
 * every answer. It goes with the edition. Safe for any number of threads.
 */
public final class WrittenOnce {
    /** More than an edition has of them: what comes then is made for an answer. */
    private static final int MOST = 50_000;

    private static final JsonFactory JSON = new JsonFactory();

    /** Between the parts of a value that is several. */
    private static final SerializableString COMMA = new SerializedString(",");

    /** Stands for a text that is not the same in every answer; no text is empty. */
    private static final SerializableString VARIOUS = new SerializedString("");

    private final String language;
    private final Map<Itself, SerializableString> kept = new ConcurrentHashMap<>();

    public WrittenOnce(String language) {
        this.language = language;
    }

    /** A value itself, and no other that equals it: values are found without being compared part by part. */
    private record Itself(Object value) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Itself(Object same) && same == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    /** How a value is written. */
    @FunctionalInterface
    interface Writing<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    /** Writes a text; {@code false} where it names places and is not the same in every answer. */
    boolean wrote(Text text, JsonGenerator json) throws IOException {
        Itself key = new Itself(text);
        SerializableString sentence = kept.get(key);
        if (sentence == null) {
            sentence = keep(key, isSame(text) ? new SerializedString(text.in(language)) : VARIOUS);
        }
        boolean same = sentence.charLength() > 0;
        if (same) {
            json.writeString(sentence);
        }
        return same;
    }

    /** Whether the text names no place. */
    boolean isSame(Text text) {
        return text.in(language).indexOf('{') < 0;
    }

    /** Writes a value, or a part of a list that is several, which must be written alike in every answer in the language. */
    <T> void write(T value, JsonGenerator json, Writing<T> writing) throws IOException {
        if (json instanceof TokenBuffer) {
            // What is read as a tree is no text.
            writing.write(value, json);
            return;
        }
        Itself key = new Itself(value);
        SerializableString written = kept.get(key);
        if (written == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator alone = JSON.createGenerator(bytes).setRootValueSeparator(COMMA)) {
                writing.write(value, alone);
            }
            written = keep(key, new SerializedString(bytes.toString(StandardCharsets.UTF_8)));
        }
        json.writeRawValue(written);
    }

    private SerializableString keep(Itself key, SerializableString made) {
        if (kept.size() < MOST) {
            kept.put(key, made);
        }
        return made;
    }
}
