package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import regional.Management;

/** Who sends questions and reads no answer is not read on from, and holds up nobody else. */
@QuarkusTest
class SlowReadersTest {
    private static final int CLIENTS = 8;

    /** In bytes, for each client: many times what sockets and buffers hold. */
    private static final int OFFERED = 64 * 1024 * 1024;

    private static final String LINE = "{\"origin\":\"ML\",\"destination\":\"GH\",\"on\":\"2025-06-01\"}\n";

    /** How often in a row nothing could be sent before a stream counts as stopped, a moment each. */
    private static final int REFUSED = 100;

    @Test
    void aStreamThatNobodyReadsStops() throws IOException, InterruptedException {
        List<SocketChannel> clients = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(open());
            }
            assertThat(mostTaken(clients))
                    .as("bytes taken from a client that reads nothing")
                    .isLessThan(OFFERED);
            given().get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01&hs=1005")
                    .then()
                    .statusCode(200);
        } finally {
            for (SocketChannel client : clients) {
                client.close();
            }
        }
        Management.given().get("/q/health").then().statusCode(200);
    }

    private static SocketChannel open() throws IOException {
        SocketChannel client = SocketChannel.open(new InetSocketAddress("localhost", RestAssured.port));
        client.write(bytes("POST /v1/eligibility/batch?explain=full HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-ndjson\r\nContent-Length: " + OFFERED + "\r\n\r\n"));
        client.configureBlocking(false);
        return client;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** How many bytes of questions are taken from one of them, at the most, before no more are from any. */
    private static int mostTaken(List<SocketChannel> clients) throws IOException, InterruptedException {
        List<ByteBuffer> questions =
                clients.stream().map(client -> bytes(LINE.repeat(1000))).toList();
        int[] taken = new int[clients.size()];
        int most = 0;
        for (int refused = 0; refused < REFUSED && most < OFFERED; refused++) {
            for (int i = 0; i < taken.length; i++) {
                if (!questions.get(i).hasRemaining()) {
                    questions.get(i).rewind();
                }
                int more = clients.get(i).write(questions.get(i));
                taken[i] += more;
                most = Math.max(most, taken[i]);
                refused = more > 0 ? 0 : refused;
            }
            Thread.sleep(5);
        }
        return most;
    }
}
