package regional.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Confidence;
import regional.law.ConfidenceOverTime;
import regional.law.InstrumentId;
import regional.law.Text;

/** Values that are written as one word or sentence when they have one part only. */
final class ShortForms {
    private ShortForms() {}

    static Text readText(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return Text.english(parser.getText());
        }
        if (!parser.isExpectedStartObjectToken()) {
            return context.reportInputMismatch(Text.class, "not a sentence, and not a map of sentences by language");
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String language = parser.nextFieldName(); language != null; language = parser.nextFieldName()) {
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(Text.class, "not a sentence, in the language '%s'", language);
            }
            byLanguage.put(language, parser.getText());
        }
        return new Text(byLanguage);
    }

    static Object text(Text text) {
        return text.byLanguage().size() == 1 ? text.in("en") : new TreeMap<>(text.byLanguage());
    }

    private record LongCitation(
            InstrumentId instrument, @Nullable String place) {}

    static Citation readCitation(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return new Citation(context.readValue(parser, InstrumentId.class), null);
        }
        LongCitation citation = context.readValue(parser, LongCitation.class);
        return new Citation(citation.instrument(), citation.place());
    }

    static Object citation(Citation citation) {
        return citation.place() == null
                ? citation.instrument()
                : new LongCitation(citation.instrument(), citation.place());
    }

    static ConfidenceOverTime readConfidence(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return ConfidenceOverTime.constant(context.readValue(parser, Confidence.class));
        }
        List<ConfidenceOverTime.Step> steps = Arrays.asList(context.readValue(parser, ConfidenceOverTime.Step[].class));
        return steps.contains(null)
                ? context.reportInputMismatch(ConfidenceOverTime.class, "a step of confidence without a value")
                : new ConfidenceOverTime(steps);
    }

    static Object confidence(ConfidenceOverTime confidence) {
        return confidence.steps().size() == 1 ? confidence.steps().getFirst().level() : confidence.steps();
    }
}
