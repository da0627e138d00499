package regional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Kustomization;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The kustomize base: every field of every manifest is one that Kubernetes knows, and the pod is locked down. */
class KubernetesTest {
    private static final Path FOLDER = Path.of("k8s");
    private static final Map<String, Class<?>> KINDS = Map.of(
            "kustomize.config.k8s.io/v1beta1 Kustomization", Kustomization.class,
            "v1 ConfigMap", ConfigMap.class,
            "v1 Service", Service.class,
            "apps/v1 Deployment", Deployment.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class);

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

    @TestFactory
    Stream<DynamicTest> everyManifestIsOfAKnownKindWithKnownFields() throws IOException {
        return manifests().stream().map(file -> DynamicTest.dynamicTest(file, () -> read(file, Object.class)));
    }

    @Test
    void anUnknownFieldOrKindIsRefused() {
        assertThatThrownBy(() -> parse("apiVersion: v1\nkind: Service\nspec: {ports: [{prot: 80}]}"))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("prot");
        assertThatThrownBy(() -> parse("apiVersion: v1\nkind: Sevrice")).hasMessageContaining("v1 Sevrice");
    }

    @Test
    void theBaseNamesEveryManifest() throws IOException {
        Kustomization base = read("kustomization.yaml", Kustomization.class);
        assertThat(base.getResources())
                .containsExactlyInAnyOrderElementsOf(manifests().stream()
                        .filter(file -> !file.equals("kustomization.yaml"))
                        .toList());
    }

    @Test
    void everythingBearsTheLabelsThatSelectThePods() throws IOException {
        Map<String, String> labels = deployment().getSpec().getSelector().getMatchLabels();
        assertThat(labels).containsKeys("app.kubernetes.io/name", "app.kubernetes.io/component");
        assertThat(deployment().getSpec().getTemplate().getMetadata().getLabels())
                .isEqualTo(labels);
        assertThat(read("service.yaml", Service.class).getSpec().getSelector()).isEqualTo(labels);
        assertThat(read("poddisruptionbudget.yaml", PodDisruptionBudget.class)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels())
                .isEqualTo(labels);
        for (String file : manifests()) {
            if (read(file, Object.class) instanceof HasMetadata manifest && !(manifest instanceof Kustomization)) {
                assertThat(manifest.getMetadata().getLabels()).as(file).isEqualTo(labels);
            }
        }
    }

    @Test
    void thePodMayDoNothingThatItNeedNot() throws IOException {
        PodSpec pod = pod();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getContainers()).hasSize(1).allSatisfy(container -> {
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getSecurityContext().getCapabilities().getAdd())
                    .isEmpty();
        });
        assertThat(pod.getVolumes())
                .singleElement()
                .satisfies(volume -> assertThat(volume.getEmptyDir()).isNotNull());
        assertThat(container().getVolumeMounts()).singleElement().satisfies(mount -> {
            assertThat(mount.getMountPath()).isEqualTo("/tmp");
            assertThat(mount.getName()).isEqualTo(pod.getVolumes().getFirst().getName());
        });
    }

    @Test
    void itsHealthIsProbed() throws IOException {
        Container container = container();
        assertThat(probed(container.getStartupProbe())).isEqualTo("/q/health/live");
        assertThat(probed(container.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(probed(container.getReadinessProbe())).isEqualTo("/q/health/ready");
        assertThat(container.getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getName()).isEqualTo("http");
            assertThat(port.getContainerPort()).isEqualTo(8080);
        });
    }

    @Test
    void itsMemoryIsKnown() throws IOException {
        Quantity memory = container().getResources().getLimits().get("memory");
        assertThat(memory).isEqualTo(new Quantity("512Mi"));
        assertThat(container().getResources().getRequests()).containsEntry("memory", memory);
    }

    @Test
    void theDatabaseIsNamedInTheConfigMapAndItsPasswordNowhere() throws IOException {
        ConfigMap settings = read("configmap.yaml", ConfigMap.class);
        assertThat(settings.getData().get("QUARKUS_DATASOURCE_JDBC_URL")).startsWith("jdbc:postgresql://");
        assertThat(container().getEnvFrom())
                .singleElement()
                .satisfies(from -> assertThat(from.getConfigMapRef().getName())
                        .isEqualTo(settings.getMetadata().getName()));
        assertThat(container().getEnv())
                .extracting(EnvVar::getName)
                .containsExactly("QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD");
        assertThat(container().getEnv()).allSatisfy(variable -> {
            assertThat(variable.getValue()).isNull();
            assertThat(variable.getValueFrom().getSecretKeyRef().getName()).isNotBlank();
        });
    }

    private static String probed(Probe probe) {
        HTTPGetAction get = probe.getHttpGet();
        assertThat(get.getPort().getStrVal()).isEqualTo("http");
        return get.getPath();
    }

    private static Deployment deployment() throws IOException {
        return read("deployment.yaml", Deployment.class);
    }

    private static PodSpec pod() throws IOException {
        return deployment().getSpec().getTemplate().getSpec();
    }

    private static Container container() throws IOException {
        return pod().getContainers().getFirst();
    }

    private static List<String> manifests() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static <T> T read(String file, Class<T> type) throws IOException {
        return type.cast(parse(Files.readString(FOLDER.resolve(file))));
    }

    private static Object parse(String manifest) throws JsonProcessingException {
        JsonNode tree = STRICT.readTree(manifest);
        String kind = tree.path("apiVersion").asText() + " " + tree.path("kind").asText();
        assertThat(KINDS).containsKey(kind);
        return STRICT.treeToValue(tree, KINDS.get(kind));
    }
}
