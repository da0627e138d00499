package regional.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cluster configures is what the service knows, and what it reads when it starts. */
class ConfigurationKeysTest {
    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    @ParameterizedTest
    @ValueSource(strings = {"overlays/dev", "overlays/production", "overlays/cloudnative-pg"})
    void everyVariableIsAKeyOfTheService(String folder) throws Exception {
        Set<String> known = known();
        assertThat(Manifests.render(folder)
                        .all(ConfigMap.class)
                        .filter(map -> map.getMetadata().getName().equals("regional-trade-rules"))
                        .flatMap(map -> map.getData().keySet().stream()))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void whatNobodyReadsIsNotKnown() throws IOException {
        assertThat(known())
                .contains(
                        "QUARKUS_HTTP_PORT",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "REGIONAL_EDITION_POLL_INTERVAL",
                        "REGIONAL_HTTP_LARGEST_BODY")
                .doesNotContain(
                        "QUARKUS_HTTP_PROT",
                        "REGIONAL_EDITION_POLLINTERVAL",
                        // Read when the service is built.
                        "QUARKUS_SHUTDOWN_DELAY_ENABLED");
    }

    /** The variables of the environment that the service reads. */
    private static Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        for (URL model :
                Collections.list(ConfigurationKeysTest.class.getClassLoader().getResources(MODEL))) {
            try (InputStream properties = model.openStream()) {
                collect(new ObjectMapper().readTree(properties), known);
            }
        }
        JavaClasses own = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("regional");
        own.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .flatMap(
                        type -> ConfigMappings.getProperties(ConfigClass.configClass(type.reflect())).keySet().stream())
                .map(ConfigurationKeysTest::variable)
                .forEach(known::add);
        own.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getParameters().stream())
                .flatMap(parameter -> parameter.tryGetAnnotationOfType(ConfigProperty.class).stream())
                .map(ConfigProperty::name)
                .map(ConfigurationKeysTest::variable)
                .forEach(known::add);
        return known;
    }

    /** Of Quarkus, those that are read at each start. */
    private static void collect(JsonNode node, Set<String> known) {
        if (node.path("phase").asText().equals("RUN_TIME")) {
            known.add(node.at("/path/environmentVariable").asText());
        }
        node.forEach(child -> collect(child, known));
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
