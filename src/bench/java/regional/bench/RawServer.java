package regional.bench;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The limit: a bare Vert.x server, which looks at nothing of a request and sends the answers of a row in turn, with the
 * headers and bytes of the service.
 */
final class RawServer {
    private record Ready(int status, List<CharSequence> namesAndValues, Buffer body) {
        static Ready of(SentAnswer answer) {
            List<CharSequence> headers = new ArrayList<>();
            answer.headers().forEach((name, value) -> {
                headers.add(HttpHeaders.createOptimized(name));
                headers.add(HttpHeaders.createOptimized(value));
            });
            return new Ready(answer.status(), headers, answer.body());
        }

        void send(HttpServerResponse response) {
            response.setStatusCode(status);
            for (int i = 0; i < namesAndValues.size(); i += 2) {
                response.putHeader(namesAndValues.get(i), namesAndValues.get(i + 1));
            }
            response.end(body);
        }
    }

    private final List<List<Ready>> rows;
    private List<Ready> row;
    private int next;

    private RawServer(List<List<Ready>> rows) {
        this.rows = rows;
        this.row = rows.getFirst();
    }

    /** Says which row's answers are sent from now on. */
    static void choose(PinnedProcess server, int row) {
        Get.send(HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/" + row))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Writes what the server reads at its start. */
    static void write(List<List<SentAnswer>> rows, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(rows.size());
            for (List<SentAnswer> row : rows) {
                out.writeInt(row.size());
                for (SentAnswer answer : row) {
                    answer.write(out);
                }
            }
        }
    }

    private static List<List<Ready>> read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            List<List<Ready>> rows = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                List<Ready> row = new ArrayList<>();
                for (int answers = in.readInt(); answers > 0; answers--) {
                    row.add(Ready.of(SentAnswer.read(in)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private void handle(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.PUT)) {
            row = rows.get(Integer.parseInt(request.uri().substring(1)));
            next = 0;
            request.response().end();
            return;
        }
        row.get(next).send(request.response());
        next = next + 1 == row.size() ? 0 : next + 1;
    }

    /** Serves the answers of a file on a port. */
    public static void main(String[] arguments) throws IOException {
        RawServer server = new RawServer(read(Path.of(arguments[1])));
        // One event loop, for its one core.
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        vertx.createHttpServer()
                .requestHandler(server::handle)
                .listen(Integer.parseInt(arguments[0]), "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
