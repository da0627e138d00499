package regional.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The schemas of a list of facts, and of one by itself, made of the schema of the fact.
 *
 * @param name of the fact, as in the names of the two
 * @param schema of the fact
 */
record ShownSchemas(String name, String schema, Components shared) {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String EDITION = "edition";

    /** A page of facts, which stand in the property. */
    Schema list(String property, boolean dated) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        if (dated) {
            properties.put(
                    "on",
                    OASFactory.createSchema()
                            .ref(SCHEMAS + "Day")
                            .description("The day asked about; absent where all of history was"));
        }
        properties.put(property, array().items(refer(schema)));
        properties.put(
                "next",
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL))
                        .description("The `cursor` of the page after this one; null on the last"));
        properties.put(EDITION, refer("EditionStamp"));
        return define(
                name + "List",
                "A page of entries, each as `" + schema + "` describes it.",
                properties,
                List.of(property, "next", EDITION));
    }

    /** One fact, with the edition that it was read from. */
    Schema single() {
        Schema fact = Objects.requireNonNull(shared.getSchemas().get(schema), schema);
        Map<String, Schema> properties = new LinkedHashMap<>(fact.getProperties());
        properties.put(EDITION, refer("EditionStamp"));
        List<String> required = new ArrayList<>(fact.getRequired());
        required.add(EDITION);
        return define(
                name + "Record",
                "One entry as `" + schema + "` describes it, with the edition that it was read from.",
                properties,
                required);
    }

    /** The fact itself, which names its edition. */
    Schema itself() {
        return refer(schema);
    }

    private Schema define(String title, String description, Map<String, Schema> properties, List<String> required) {
        shared.addSchema(
                title,
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.OBJECT))
                        .description(description)
                        .properties(properties)
                        .required(required));
        return refer(title);
    }

    private static Schema array() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY));
    }

    private static Schema refer(String schema) {
        return OASFactory.createSchema().ref(SCHEMAS + schema);
    }
}
