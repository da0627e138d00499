package regional.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.Bound;
import regional.law.Citation;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.InForce;
import regional.law.Instrument;
import regional.law.Text;

/** The JSON in answers of values of the law that are not written as their records. */
final class LawValues {
    private LawValues() {}

    /** How a value is written in a presentation. */
    private interface Writer<T> {
        void write(T value, JsonGenerator json, SerializerProvider provider) throws IOException;
    }

    static void addTo(SimpleModule module) {
        add(module, InForce.class, LawValues::writeInForce);
        add(module, LocalDateRange.class, (days, json, provider) -> writeDays(days, json));
        add(module, Text.class, (text, json, provider) -> writeText(text, json, AnswerModule.shown(provider)));
        add(module, Citation.class, (citation, json, provider) -> {
            Presentation shown = AnswerModule.shown(provider);
            writeOnce(citation, json, shown.written(), (same, target) -> writeCitation(same, target, shown));
        });
    }

    private static <T> void add(SimpleModule module, Class<T> type, Writer<T> writer) {
        module.addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                writer.write(value, json, provider);
            }
        });
    }

    /** Days are also written where there is no presentation. */
    private static void writeInForce(InForce days, JsonGenerator json, SerializerProvider provider) throws IOException {
        boolean presented = provider.getAttribute(Presentation.class) != null;
        writeOnce(days, json, presented ? AnswerModule.shown(provider).written() : null, LawValues::writeDays);
    }

    private static <T> void writeOnce(
            T value, JsonGenerator json, @Nullable WrittenOnce written, WrittenOnce.Writing<T> writing)
            throws IOException {
        if (written == null) {
            writing.write(value, json);
        } else {
            written.write(value, json, writing);
        }
    }

    private static void writeText(Text text, JsonGenerator json, Presentation shown) throws IOException {
        WrittenOnce written = shown.written();
        if (written == null || !written.wrote(text, json)) {
            json.writeString(shown.say(text));
        }
    }

    private static void writeDays(LocalDateRange days, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write("since", days.isUnboundedStart() ? null : days.getStart(), json);
        write("until", days.isUnboundedEnd() ? null : days.getEnd(), json);
        json.writeEndObject();
    }

    /** The days for which it certainly holds; how precisely a bound is known stands beside them where it is not exact. */
    private static void writeDays(InForce days, JsonGenerator json) throws IOException {
        Bound since = days.since();
        Bound until = days.until();
        json.writeStartObject();
        write("since", since == null ? null : since.latest(), json);
        write("until", until == null ? null : until.earliest(), json);
        boolean roughSince = since != null && !since.exact();
        boolean roughUntil = until != null && !until.exact();
        if (roughSince || roughUntil) {
            json.writeObjectFieldStart("precision");
            writeBound("since", roughSince ? since : null, json);
            writeBound("until", roughUntil ? until : null, json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeBound(String name, @Nullable Bound bound, JsonGenerator json) throws IOException {
        if (bound != null) {
            json.writeObjectFieldStart(name);
            json.writeStringField("kind", bound.kind().name());
            write("earliest", bound.earliest(), json);
            write("latest", bound.latest(), json);
            json.writeEndObject();
        }
    }

    private static void write(String name, @Nullable LocalDate day, JsonGenerator json) throws IOException {
        json.writeStringField(name, day == null ? null : day.toString());
    }

    private static void writeCitation(Citation citation, JsonGenerator json, Presentation shown) throws IOException {
        json.writeStartObject();
        json.writeStringField("instrument", citation.instrument().value());
        writeIfThere("place", citation.place(), json);
        Instrument cited = shown.particulars().get(citation.instrument());
        if (cited != null) {
            json.writeStringField("title", cited.title());
            writeIfThere("issuer", cited.issuer(), json);
            writeIfThere("published", cited.published(), json);
            json.writeStringField("tier", cited.tier().name());
            writeIfThere("read", cited.read(), json);
            writeIfThere("url", cited.url(), json);
        }
        json.writeEndObject();
    }

    private static void writeIfThere(String name, @Nullable Object value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    /** Goods of a provision, an entry a heading. */
    static final class GoodsByHeading extends JsonSerializer<List<Goods>> {
        @Override
        public void serialize(List<Goods> listed, JsonGenerator json, SerializerProvider provider) throws IOException {
            Presentation shown = AnswerModule.shown(provider);
            WrittenOnce written = shown.written();
            json.writeStartArray();
            for (Goods goods : listed) {
                if (written == null || !written.isSame(goods.name())) {
                    write(goods, json, shown);
                } else {
                    written.write(goods, json, (same, target) -> write(same, target, shown));
                }
            }
            json.writeEndArray();
        }

        private static void write(Goods goods, JsonGenerator json, Presentation shown) throws IOException {
            String name = shown.say(goods.name());
            if (goods.hs().isEmpty()) {
                write(null, name, false, json);
            }
            for (HsCode heading : goods.hs()) {
                write(heading, name, goods.wider(), json);
            }
        }

        private static void write(@Nullable HsCode heading, String name, boolean wider, JsonGenerator json)
                throws IOException {
            json.writeStartObject();
            writeIfThere("hs", heading, json);
            json.writeStringField("name", name);
            if (wider) {
                json.writeBooleanField("wider", true);
            }
            json.writeEndObject();
        }
    }
}
