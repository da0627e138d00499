package regional.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.ComponentNames;
import regional.law.ConfidenceOverTime;
import regional.law.Goods;
import regional.law.Membership;
import regional.law.Regime;

/**
 * What an answer says of a fact otherwise than its record: how sure it is on the day asked about, with the steps beside it;
 * until when it was verified, where it names no day of its own; and the standings beside a membership. An answer that holds
 * facts is written in its own presentation.
 */
final class LawProperties extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
        properties.replaceAll(property -> {
            if (property.getType().hasRawClass(ConfidenceOverTime.class)) {
                return new ConfidenceProperty(property);
            }
            return property.getName().equals(ComponentNames.LAST_VERIFIED)
                    ? new VerificationProperty(property)
                    : property;
        });
        if (bean.getBeanClass() == Membership.class) {
            properties.add(new StandingsProperty(properties.getLast()));
        }
        return properties;
    }

    @Override
    @SuppressWarnings("unchecked")
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
        return Presented.class.isAssignableFrom(bean.getBeanClass())
                ? new PresentedSerializer((JsonSerializer<Object>) serializer)
                : serializer;
    }

    @Override
    public JsonSerializer<?> modifyCollectionSerializer(
            SerializationConfig config, CollectionType type, BeanDescription bean, JsonSerializer<?> serializer) {
        return type.getContentType().hasRawClass(Goods.class) ? new LawValues.GoodsByHeading() : serializer;
    }

    /** The level on the day asked about, and the steps of a confidence that changes. */
    private static final class ConfidenceProperty extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        ConfidenceProperty(BeanPropertyWriter base) {
            super(base);
        }

        @Override
        public void serializeAsField(Object fact, JsonGenerator generator, SerializerProvider provider)
                throws Exception {
            if (get(fact) instanceof ConfidenceOverTime confidence) {
                generator.writeStringField(
                        getName(),
                        AnswerModule.shown(provider).level(confidence).name());
                if (confidence.steps().size() > 1) {
                    generator.writeArrayFieldStart(getName() + "Steps");
                    for (ConfidenceOverTime.Step step : confidence.steps()) {
                        generator.writeStartObject();
                        provider.defaultSerializeField("since", step.since(), generator);
                        generator.writeStringField("level", step.level().name());
                        generator.writeEndObject();
                    }
                    generator.writeEndArray();
                }
            }
        }
    }

    /** The day of the fact; where it has none, that of the regime that it is a part of; else the edition's. */
    private static final class VerificationProperty extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        VerificationProperty(BeanPropertyWriter base) {
            super(base);
        }

        @Override
        public void serializeAsField(Object fact, JsonGenerator generator, SerializerProvider provider)
                throws Exception {
            Object verified = get(fact);
            verified = verified == null ? ofRegime(generator.getOutputContext()) : verified;
            provider.defaultSerializeField(
                    getName(),
                    verified == null ? AnswerModule.shown(provider).facts().verifiedUntil() : verified,
                    generator);
        }

        private static @Nullable LocalDate ofRegime(@Nullable JsonStreamContext within) {
            for (JsonStreamContext at = within; at != null; at = at.getParent()) {
                if (at.getCurrentValue() instanceof Regime regime) {
                    return regime.lastVerified();
                }
            }
            return null;
        }
    }

    /** Every standing of the country in the bloc, whatever day was asked about. */
    private static final class StandingsProperty extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        StandingsProperty(BeanPropertyWriter any) {
            super(any);
        }

        @Override
        public void serializeAsField(Object fact, JsonGenerator generator, SerializerProvider provider)
                throws Exception {
            Membership membership = (Membership) fact;
            generator.writeFieldName("standings");
            provider.defaultSerializeValue(
                    AnswerModule.shown(provider).facts().standings().stream()
                            .filter(standing -> standing.country().equals(membership.country())
                                    && standing.bloc().equals(membership.bloc()))
                            .toList(),
                    generator);
        }
    }
}
