package regional.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.Citation;
import regional.law.ConfidenceOverTime;
import regional.law.CountryCode;
import regional.law.EditionName;
import regional.law.FactId;
import regional.law.FormerCode;
import regional.law.HsCode;
import regional.law.InstrumentId;
import regional.law.Party;
import regional.law.RegimeId;
import regional.law.Text;

/** The short forms of values: codes, days and bounds as text; one-part values without their part's name. */
final class FactsModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    FactsModule() {
        text(CountryCode.class, CountryCode::new, CountryCode::value);
        text(FormerCode.class, FormerCode::new, FormerCode::value);
        text(BlocId.class, BlocId::new, BlocId::value);
        text(RegimeId.class, RegimeId::new, RegimeId::value);
        text(InstrumentId.class, InstrumentId::new, InstrumentId::value);
        text(FactId.class, FactId::new, FactId::value);
        text(EditionName.class, EditionName::new, EditionName::value);
        text(HsCode.class, HsCode::new, HsCode::digits);
        text(LocalDate.class, LocalDate::parse, LocalDate::toString);
        text(Bound.class, Bound::parse, Bound::toString);
        shortForm(Text.class, ShortForms::readText, ShortForms::text);
        shortForm(Citation.class, ShortForms::readCitation, ShortForms::citation);
        shortForm(ConfidenceOverTime.class, ShortForms::readConfidence, ShortForms::confidence);
        addDeserializer(BigDecimal.class, reader(BigDecimal.class, FactsModule::decimal));
        addDeserializer(Party.class, new PartyReader());
    }

    interface ValueReader<T> {
        T read(JsonParser parser, DeserializationContext context) throws IOException;
    }

    /** A whole number is taken as it is written, so that the year 1979 and the heading 0402 need no quotes. */
    private <T> void text(Class<T> type, Function<String, T> read, Function<T, Object> write) {
        shortForm(
                type,
                (parser, context) -> {
                    if (!parser.hasToken(JsonToken.VALUE_STRING) && !parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                        return context.reportInputMismatch(type, "not a text; quotes may be missing");
                    }
                    return read.apply(parser.getText());
                },
                write);
    }

    private <T> void shortForm(Class<T> type, ValueReader<T> read, Function<T, Object> write) {
        addDeserializer(type, reader(type, read));
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                provider.defaultSerializeValue(write.apply(value), generator);
            }
        });
    }

    /** Turns what a value's own checks refuse into a flaw of the file. */
    private static <T> StdDeserializer<T> reader(Class<T> type, ValueReader<T> read) {
        return new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                try {
                    return read.read(parser, context);
                } catch (IllegalArgumentException | DateTimeException e) {
                    return context.reportInputMismatch(type, "%s", e.getMessage());
                }
            }
        };
    }

    /** A figure in plain digits: an exponent would come back as a figure of another scale. */
    private static BigDecimal decimal(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric() || parser.getDecimalValue().scale() < 0) {
            return context.reportInputMismatch(BigDecimal.class, "not a figure in plain digits");
        }
        return parser.getDecimalValue();
    }
}
