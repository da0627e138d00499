package regional;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import regional.postgres.EmbeddedDatabase;

/** Two packaged services behind a balancer are replaced one after the other while they are asked, and no request is lost. */
@Timeout(value = 5, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class RollingUpdateIT {
    private static final Logger LOG = Logger.getLogger(RollingUpdateIT.class);
    private static final int CLIENTS = 4;
    private static final int DELAY = 3;

    @Test
    void noRequestIsLost(@TempDir Path folder) throws Exception {
        boolean installed = Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/bin")
                .anyMatch(place -> Files.isExecutable(Path.of(place, "haproxy")));
        if (!installed) {
            LOG.warn("A ROLLING UPDATE IS NOT TRIED: haproxy is not installed");
        }
        assumeTrue(installed, "haproxy is not installed");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty())) {
            Map<String, String> settings = PackagedService.on(database, Map.of("QUARKUS_SHUTDOWN_DELAY", DELAY + "S"));
            List<PackagedService> services = new ArrayList<>();
            Process balancer = null;
            try {
                services.add(PackagedService.start(settings));
                services.add(PackagedService.start(settings));
                for (PackagedService service : services) {
                    service.awaitReadiness();
                }
                int port = PackagedService.freePort();
                balancer = balance(folder, port, services);
                replaceUnderLoad(port, services, settings);
            } finally {
                services.forEach(PackagedService::close);
                if (balancer != null) {
                    balancer.destroy();
                    balancer.waitFor();
                }
            }
        }
    }

    /** It asks for readiness, as the kubelet does, and never asks twice for a client. */
    private static Process balance(Path folder, int port, List<PackagedService> services) throws IOException {
        PackagedService one = services.getFirst();
        PackagedService other = services.getLast();
        Path configuration = Files.writeString(folder.resolve("haproxy.cfg"), """
                        defaults
                            mode http
                            retries 0
                            timeout connect 5s
                            timeout client 60s
                            timeout server 60s
                        frontend clients
                            bind 127.0.0.1:%d
                            default_backend services
                        backend services
                            balance roundrobin
                            option httpchk
                            http-check send meth GET uri /q/health/ready
                            http-check expect status 200
                            default-server check inter 300ms fall 1 rise 1
                            server one 127.0.0.1:%d port %d
                            server other 127.0.0.1:%d port %d
                        """.formatted(
                        port, one.port(), one.managementPort(), other.port(), other.managementPort()));
        return new ProcessBuilder("haproxy", "-db", "-f", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile())
                .start();
    }

    private static void replaceUnderLoad(int port, List<PackagedService> services, Map<String, String> settings)
            throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        AtomicInteger answered = new AtomicInteger();
        Queue<String> lost = new ConcurrentLinkedQueue<>();
        awaitBalancer(port);
        List<Thread> clients = Stream.generate(() -> Thread.ofPlatform().start(() -> ask(port, ended, answered, lost)))
                .limit(CLIENTS)
                .toList();
        try {
            for (int i = 0; i < services.size(); i++) {
                PackagedService old = services.get(i);
                OpenStream stream = new OpenStream(old.port());
                int before = answered.get();
                old.process().destroy();
                saysThatItStops(old);
                stream.finish();
                assertThat(old.process().waitFor()).isIn(0, 143);
                services.set(i, PackagedService.start(settings, old.port(), old.managementPort()));
                services.get(i).awaitReadiness();
                // The balancer has seen it too, and uses it.
                Thread.sleep(2000);
                assertThat(answered.get()).isGreaterThan(before);
            }
        } finally {
            ended.set(true);
            for (Thread client : clients) {
                client.join();
            }
        }
        LOG.infof("a rolling update of two replicas: %d requests answered, %d lost", answered.get(), lost.size());
        assertThat(lost).isEmpty();
        assertThat(answered.get()).isGreaterThan(1000);
    }

    /** Its readiness goes down while it answers on, and asks for another connection. */
    private static void saysThatItStops(PackagedService service) throws InterruptedException {
        while (given().port(service.managementPort()).get("/q/health/ready").statusCode() == 200) {
            Thread.sleep(20);
        }
        given().port(service.managementPort()).get("/q/health/live").then().statusCode(200);
        for (String path : List.of("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01", "/v1/blocs/none")) {
            assertThat(given().port(service.port()).get(path).header("Connection"))
                    .as(path)
                    .isEqualToIgnoringCase("close");
        }
    }

    private static void ask(int port, AtomicBoolean ended, AtomicInteger answered, Queue<String> lost) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = 0; !ended.get(); i++) {
                String path = "/v1/eligibility?origin=ML&destination=GH&on=20%02d-06-01".formatted(i % 26);
                try {
                    int status = client.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode();
                    if (status == 200) {
                        answered.incrementAndGet();
                    } else {
                        lost.add(path + " " + status);
                    }
                    // Some hundred requests a second: what is replaced has to start beside them.
                    Thread.sleep(10);
                } catch (IOException e) {
                    lost.add(path + " " + e);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static void awaitBalancer(int port) throws InterruptedException {
        while (true) {
            try {
                if (given().port(port).get("/v1/coverage").statusCode() == 200) {
                    return;
                }
            } catch (Exception e) {
                assertThat(e).hasMessageContaining("refused");
            }
            Thread.sleep(50);
        }
    }

    /** A stream that is open when its service is told to stop, and ends a while after. */
    private static final class OpenStream {
        private static final String LINE = "{\"origin\":\"ML\",\"destination\":\"GH\",\"on\":\"2025-06-01\"}\n";

        private static final int PATIENCE = 60_000;

        private final Socket socket;

        OpenStream(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE);
            write(String.join(
                    "\r\n",
                    "POST /v1/eligibility/batch?explain=none HTTP/1.1",
                    "Host: localhost",
                    "Connection: close",
                    "Content-Type: application/x-ndjson",
                    "Transfer-Encoding: chunked",
                    "",
                    ""));
            ask();
            assertThat(socket.getInputStream().read())
                    .as("it has begun to answer")
                    .isEqualTo('H');
        }

        private void ask() throws IOException {
            write("%x\r\n%s\r\n".formatted(LINE.length(), LINE));
        }

        private void write(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }

        /** Asks on past the delay of the shutdown, and ends. */
        void finish() throws IOException, InterruptedException {
            Thread.sleep(TimeUnit.SECONDS.toMillis(DELAY + 2));
            ask();
            write("0\r\n\r\n");
            try (socket) {
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                assertThat(answer).startsWith("TTP/1.1 200").endsWith("\r\n0\r\n\r\n");
                assertThat(answer.split("\"verdict\"", -1)).hasSize(3);
            }
        }
    }
}
