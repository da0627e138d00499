package regional.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;

/** Writes an answer in its own presentation, also one that stands within another, by the serializer of its properties. */
final class PresentedSerializer extends JsonSerializer<Object> implements ContextualSerializer, ResolvableSerializer {
    private final JsonSerializer<Object> properties;

    PresentedSerializer(JsonSerializer<Object> properties) {
        this.properties = properties;
    }

    @Override
    public void serialize(Object answer, JsonGenerator generator, SerializerProvider provider) throws IOException {
        Object around = provider.getAttribute(Presentation.class);
        provider.setAttribute(Presentation.class, ((Presented) answer).presentation());
        properties.serialize(answer, generator, provider);
        provider.setAttribute(Presentation.class, around);
    }

    @Override
    public JsonSerializer<Object> unwrappingSerializer(NameTransformer names) {
        return new PresentedSerializer(properties.unwrappingSerializer(names));
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return properties.isUnwrappingSerializer();
    }

    @Override
    public void resolve(SerializerProvider provider) throws JsonMappingException {
        if (properties instanceof ResolvableSerializer resolvable) {
            resolvable.resolve(provider);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property)
            throws JsonMappingException {
        return new PresentedSerializer(
                (JsonSerializer<Object>) provider.handleSecondaryContextualization(properties, property));
    }
}
