package regional.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regional.kubernetes.Manifests.Rendered;

/** What is applied to a cluster: every field is one that Kubernetes knows, and the pod is probed, bounded and locked down. */
class ManifestsTest {
    private static final Map<String, String> PODS =
            Map.of("app.kubernetes.io/name", "regional-trade-rules", "app.kubernetes.io/component", "service");

    @TestFactory
    Stream<DynamicTest> everyFileIsOfKnownKindsWithKnownFields() throws IOException {
        return Manifests.files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(Manifests.documents(Files.readString(file)))
                                .isNotEmpty()
                                .allSatisfy(Manifests::read)));
    }

    @Test
    void anUnknownFieldOrKindIsRefused() {
        assertThatThrownBy(() -> read("apiVersion: v1\nkind: Service\nspec: {ports: [{prot: 80}]}"))
                .hasCauseInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("prot");
        assertThatThrownBy(() -> read("apiVersion: v1\nkind: Sevrice")).hasMessageContaining("v1 Sevrice");
        assertThatThrownBy(() -> read("apiVersion: postgresql.cnpg.io/v1\nkind: ScheduledBackup\nmetadata: {name: a}\n"
                        + "spec: {schedule: 0 0 1 * * *, cluster: {name: b}, immediatly: true}"))
                .hasMessageContaining("immediatly");
    }

    private static void read(String object) throws IOException {
        Manifests.documents(object).forEach(Manifests::read);
    }

    @Test
    void everyFileIsOneThatIsApplied() throws IOException {
        for (Path file : Manifests.files()) {
            String name = file.getFileName().toString();
            assertThat(name.equals("kustomization.yaml")
                            || Files.readString(file.resolveSibling("kustomization.yaml"))
                                    .contains(name))
                    .as(file.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/dev", "overlays/production", "overlays/cloudnative-pg"})
    void itRendersToKnownKindsWithKnownFields(String folder) throws Exception {
        Rendered rendered = Manifests.render(folder);
        assertThat(rendered.objects()).hasSizeGreaterThan(4).allSatisfy(Manifests::read);
        assertThat(rendered.objects())
                .extracting(object ->
                        Manifests.kindOf(object) + object.at("/metadata/name").asText())
                .doesNotHaveDuplicates();
        Deployment deployment = rendered.the(Deployment.class);
        assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(PODS);
        assertThat(deployment.getSpec().getTemplate().getMetadata().getLabels()).isEqualTo(PODS);
        assertThat(rendered.the(Service.class).getSpec().getSelector()).isEqualTo(PODS);
        assertThat(rendered.all(NetworkPolicy.class))
                .isNotEmpty()
                .allSatisfy(
                        policy -> assertThat(policy.getSpec().getPodSelector().getMatchLabels())
                                .isEqualTo(PODS));
        isLockedDown(deployment.getSpec().getTemplate().getSpec(), rendered);
        isProbedAndBounded(deployment.getSpec().getTemplate().getSpec());
    }

    private static void isLockedDown(PodSpec pod, Rendered rendered) {
        assertThat(pod.getServiceAccountName())
                .isEqualTo(rendered.the(ServiceAccount.class).getMetadata().getName());
        assertThat(rendered.the(ServiceAccount.class).getAutomountServiceAccountToken())
                .isFalse();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getInitContainers()).isEmpty();
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
                .satisfies(volume ->
                        assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull());
        assertThat(pod.getContainers().getFirst().getVolumeMounts())
                .singleElement()
                .satisfies(mount -> assertThat(mount.getMountPath()).isEqualTo("/tmp"));
        assertThat(pod.getTopologySpreadConstraints())
                .hasSize(2)
                .extracting(TopologySpreadConstraint::getLabelSelector)
                .allSatisfy(selector -> assertThat(selector.getMatchLabels()).isEqualTo(PODS));
    }

    private static void isProbedAndBounded(PodSpec pod) {
        Container container = pod.getContainers().getFirst();
        assertThat(probed(container.getStartupProbe())).isEqualTo("/q/health/live");
        assertThat(probed(container.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(probed(container.getReadinessProbe())).isEqualTo("/q/health/ready");
        assertThat(container.getPorts())
                .extracting(port -> port.getName() + " " + port.getContainerPort())
                .containsExactly("http 8080", "management 9000");
        Map<String, Quantity> limits = container.getResources().getLimits();
        assertThat(limits).containsOnlyKeys("cpu", "memory", "ephemeral-storage");
        assertThat(container.getResources().getRequests())
                .containsOnlyKeys("cpu", "memory", "ephemeral-storage")
                .containsEntry("memory", limits.get("memory"));
    }

    private static String probed(Probe probe) {
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
        assertThat(probe.getTimeoutSeconds()).isPositive();
        return probe.getHttpGet().getPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/dev", "overlays/production", "overlays/cloudnative-pg"})
    void aReplicaThatStopsFinishesWhatItWasAsked(String folder) throws Exception {
        Rendered rendered = Manifests.render(folder);
        Deployment deployment = rendered.the(Deployment.class);
        PodSpec pod = deployment.getSpec().getTemplate().getSpec();
        Map<String, String> settings = settings(rendered);
        Duration delay = seconds(settings.get("QUARKUS_SHUTDOWN_DELAY"));
        Probe readiness = pod.getContainers().getFirst().getReadinessProbe();
        assertThat(delay)
                .as("readiness is seen to be down")
                .isGreaterThan(Duration.ofSeconds((long) (readiness.getPeriodSeconds() + readiness.getTimeoutSeconds())
                        * readiness.getFailureThreshold()));
        assertThat(Duration.ofSeconds(pod.getTerminationGracePeriodSeconds()))
                .isGreaterThan(delay.plus(seconds(settings.get("QUARKUS_SHUTDOWN_TIMEOUT"))));
        assertThat(deployment
                        .getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxUnavailable()
                        .getIntVal())
                .isZero();
    }

    private static Duration seconds(String setting) {
        return Duration.parse("PT" + setting);
    }

    private static Map<String, String> settings(Rendered rendered) {
        return rendered.all(ConfigMap.class)
                .filter(map -> map.getMetadata().getName().equals("regional-trade-rules"))
                .findFirst()
                .orElseThrow()
                .getData();
    }

    @Test
    void devIsOneReplicaWithADatabaseOfItsOwn() throws Exception {
        Rendered dev = Manifests.render("overlays/dev");
        assertThat(dev.the(Deployment.class).getSpec().getReplicas()).isEqualTo(1);
        assertThat(dev.find(HorizontalPodAutoscaler.class)).isEmpty();
        assertThat(dev.find(PodDisruptionBudget.class)).isEmpty();
        assertThat(settings(dev)).doesNotContainKey("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlays/production", "overlays/cloudnative-pg"})
    void inProductionThereAreThreeOnOneDatabase(String folder) throws Exception {
        Rendered rendered = Manifests.render(folder);
        assertThat(rendered.the(Deployment.class).getSpec().getReplicas())
                .as("the autoscaler's")
                .isNull();
        HorizontalPodAutoscaler scaler = rendered.the(HorizontalPodAutoscaler.class);
        assertThat(scaler.getSpec().getMinReplicas()).isEqualTo(3);
        assertThat(scaler.getSpec().getScaleTargetRef().getName())
                .isEqualTo(rendered.the(Deployment.class).getMetadata().getName());
        assertThat(rendered.the(PodDisruptionBudget.class)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels())
                .isEqualTo(PODS);
        assertThat(rendered.the(PodDisruptionBudget.class)
                        .getSpec()
                        .getMaxUnavailable()
                        .getIntVal())
                .isEqualTo(1);
        Container container = rendered.the(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
        assertThat(settings(rendered).get("QUARKUS_DATASOURCE_JDBC_URL")).startsWith("jdbc:postgresql://");
        assertThat(container.getEnv())
                .extracting(EnvVar::getName)
                .containsExactly("QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD");
        String secret = folder.endsWith("cloudnative-pg") ? "regional-postgresql-app" : "regional-trade-rules-database";
        assertThat(container.getEnv()).allSatisfy(variable -> {
            assertThat(variable.getValue()).isNull();
            assertThat(variable.getValueFrom().getSecretKeyRef().getName()).isEqualTo(secret);
        });
        List<String> ports = rendered.the(Service.class).getSpec().getPorts().stream()
                .map(ServicePort::getName)
                .toList();
        assertThat(rendered.the(Ingress.class).getSpec().getRules())
                .flatExtracting(rule -> rule.getHttp().getPaths())
                .allSatisfy(path -> assertThat(
                                path.getBackend().getService().getPort().getName())
                        .isEqualTo("http")
                        .isIn(ports));
        assertThat(rendered.the(ServiceMonitor.class).getSpec().getEndpoints())
                .singleElement()
                .satisfies(endpoint -> assertThat(endpoint.getPort()).isIn(ports));
        assertThat(rendered.the(ServiceMonitor.class).getSpec().getSelector().getMatchLabels())
                .isEqualTo(rendered.the(Service.class).getMetadata().getLabels());
    }

    @Test
    void theClusterHasThreeInstancesAndBackups() throws Exception {
        Rendered rendered = Manifests.render("overlays/cloudnative-pg");
        JsonNode cluster = rendered.custom("Cluster");
        String name = cluster.at("/metadata/name").asText();
        assertThat(cluster.at("/spec/instances").asInt()).isEqualTo(3);
        assertThat(settings(rendered).get("QUARKUS_DATASOURCE_JDBC_URL"))
                .contains("//" + name + "-rw:5432/"
                        + cluster.at("/spec/bootstrap/initdb/database").asText());
        JsonNode plugin = cluster.at("/spec/plugins/0");
        assertThat(plugin.path("isWALArchiver").asBoolean()).isTrue();
        assertThat(plugin.at("/parameters/barmanObjectName"))
                .isEqualTo(rendered.custom("ObjectStore").at("/metadata/name"));
        JsonNode backup = rendered.custom("ScheduledBackup");
        assertThat(backup.at("/spec/cluster/name").asText()).isEqualTo(name);
        assertThat(backup.at("/spec/pluginConfiguration/name")).isEqualTo(plugin.path("name"));
    }
}
