package regional.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Kustomization;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The objects under {@code k8s/}, read by models that know each of their fields. */
final class Manifests {
    static final Path FOLDER = Path.of("k8s");

    private static final Logger LOG = Logger.getLogger(Manifests.class);

    private static final Map<String, Class<?>> KINDS = Map.ofEntries(
            Map.entry("apps/v1 Deployment", Deployment.class),
            Map.entry("autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            // A component has the fields of a kustomization.
            Map.entry("kustomize.config.k8s.io/v1alpha1 Component", Kustomization.class),
            Map.entry("kustomize.config.k8s.io/v1beta1 Kustomization", Kustomization.class),
            Map.entry("monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class),
            Map.entry("monitoring.coreos.com/v1 ServiceMonitor", ServiceMonitor.class),
            Map.entry("networking.k8s.io/v1 Ingress", Ingress.class),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("v1 ConfigMap", ConfigMap.class),
            Map.entry("v1 Service", Service.class),
            Map.entry("v1 ServiceAccount", ServiceAccount.class));

    /** Of these no model is published for Java: what of them is used here is in schemas of our own. */
    private static final List<String> OPERATORS_KINDS = List.of(
            "barmancloud.cnpg.io/v1 ObjectStore",
            "postgresql.cnpg.io/v1 Cluster",
            "postgresql.cnpg.io/v1 ScheduledBackup");

    /** The model keeps unknown fields aside as additional properties; without those they are refused. */
    private static final JsonMapper STRICT = JsonMapper.builder(new YAMLFactory())
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return false;
                }
            })
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What is applied together. */
    record Rendered(List<JsonNode> objects) {
        /** The one object of a kind, if there is one. */
        <T> Optional<T> find(Class<T> kind) {
            return all(kind).findFirst();
        }

        <T> T the(Class<T> kind) {
            assertThat(all(kind)).as(kind.getSimpleName()).hasSize(1);
            return all(kind).findFirst().orElseThrow();
        }

        /** The one object of an operator's kind. */
        JsonNode custom(String kind) {
            return objects.stream()
                    .filter(object -> object.path("kind").asText().equals(kind))
                    .findFirst()
                    .orElseThrow();
        }

        <T> Stream<T> all(Class<T> kind) {
            return objects.stream()
                    .filter(object -> KINDS.get(kindOf(object)) == kind)
                    .map(object -> kind.cast(read(object)));
        }
    }

    private Manifests() {}

    /** What {@code kubectl kustomize} makes of a folder; the test is skipped where there is no kubectl. */
    static Rendered render(String folder) throws IOException, InterruptedException {
        boolean installed = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "kubectl")));
        if (!installed) {
            LOG.warn("k8s/" + folder + " IS NOT RENDERED AND NOT CHECKED: kubectl is not installed");
        }
        assumeTrue(installed, "kubectl is not installed");
        Process kustomize = new ProcessBuilder(
                        "kubectl", "kustomize", FOLDER.resolve(folder).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(kustomize.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kustomize.waitFor()).as(said).isZero();
        return new Rendered(documents(said));
    }

    /** The files as they are written, patches among them. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<JsonNode> documents(String yaml) throws IOException {
        return STRICT.readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll();
    }

    static String kindOf(JsonNode object) {
        return object.path("apiVersion").asText() + " " + object.path("kind").asText();
    }

    /** The object as its model; it is refused when its kind or one of its fields is unknown. */
    static Object read(JsonNode object) {
        String kind = kindOf(object);
        if (OPERATORS_KINDS.contains(kind)) {
            assertThat(schema(object.path("kind").asText()).validate(object))
                    .as(kind)
                    .isEmpty();
            return object;
        }
        assertThat(KINDS).containsKey(kind);
        try {
            return STRICT.treeToValue(object, KINDS.get(kind));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonSchema schema(String kind) {
        InputStream schema = Manifests.class.getResourceAsStream("/kubernetes/" + kind + ".json");
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
    }
}
