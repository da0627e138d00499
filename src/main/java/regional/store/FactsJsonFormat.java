package regional.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.io.UncheckedIOException;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import regional.dataset.FactsFormat;

/** Has details stored as facts are written everywhere else. */
@JsonFormat
@PersistenceUnitExtension
final class FactsJsonFormat implements FormatMapper {
    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        try {
            return FactsFormat.json()
                    .readValue(json.toString(), FactsFormat.json().constructType(type.getJavaType()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> String toString(T details, JavaType<T> type, WrapperOptions options) {
        try {
            return FactsFormat.json().writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
