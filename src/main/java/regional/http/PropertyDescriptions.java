package regional.http;

import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What properties of a name mean wherever the OpenAPI document says nothing else of them. A property that refers to a schema is
 * described by that, and by its name where more is known.
 */
final class PropertyDescriptions {
    private static final ResourceBundle BY_NAME =
            ResourceBundle.getBundle("META-INF.properties-of-answers", java.util.Locale.ROOT);

    private PropertyDescriptions() {}

    static void add(Components shared) {
        shared.getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .forEach(schema -> schema.getProperties().forEach(PropertyDescriptions::describe));
    }

    private static void describe(String name, Schema property) {
        if (property.getDescription() == null && BY_NAME.containsKey(name)) {
            property.setDescription(BY_NAME.getString(name));
        }
    }
}
