package regional.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A proxy in front of the service that answers as a later version of it may: with values and properties that today's document
 * does not name, and with names of headers in small letters.
 */
final class LaterVersion implements AutoCloseable {
    /** Headers that are about one connection, and the encoding, so that there is a text to change. */
    private static final Set<String> BETWEEN_TWO = Set.of(
            "host",
            "connection",
            "upgrade",
            "http2-settings",
            "content-length",
            "transfer-encoding",
            "accept-encoding");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient service = vertx.createHttpClient();
    private final HttpServer server;
    private final NewValues values;
    private final int servicePort;

    /** Listens in front of the service on that port of this machine. */
    LaterVersion(int servicePort, Path document) throws IOException {
        this.servicePort = servicePort;
        values = new NewValues(JSON.readTree(document.toFile()));
        server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .requestHandler(this::pass)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    int port() {
        return server.actualPort();
    }

    private void pass(HttpServerRequest asked) {
        asked.body()
                .compose(body -> service.request(new RequestOptions()
                                .setMethod(asked.method())
                                .setHost("localhost")
                                .setPort(servicePort)
                                .setURI(asked.uri()))
                        .compose(request -> {
                            asked.headers().entries().stream()
                                    .filter(header -> !BETWEEN_TWO.contains(
                                            header.getKey().toLowerCase(Locale.ROOT)))
                                    .forEach(header -> request.putHeader(header.getKey(), header.getValue()));
                            return request.send(body);
                        }))
                .compose(answer -> answer.body().compose(body -> answer(asked, answer, body)))
                .onFailure(failure -> asked.response().setStatusCode(502).end(failure.toString()));
    }

    private Future<Void> answer(HttpServerRequest asked, HttpClientResponse answer, Buffer body) {
        answer.headers().forEach((name, value) -> {
            String lowerCased = name.toLowerCase(Locale.ROOT);
            if (!BETWEEN_TWO.contains(lowerCased)) {
                asked.response().putHeader(lowerCased, value);
            }
        });
        asked.response().setStatusCode(answer.statusCode());
        return answer.statusCode() == 304
                ? asked.response().end()
                : asked.response().end(Buffer.buffer(changed(asked, answer, body)));
    }

    private byte[] changed(HttpServerRequest asked, HttpClientResponse answer, Buffer body) {
        String type = String.valueOf(answer.getHeader("Content-Type"));
        if (type.startsWith("application/x-ndjson")) {
            JsonNode schema = values.named("BatchAnswer");
            return body.toString()
                    .lines()
                    .map(line -> values.in(parse(line.getBytes(StandardCharsets.UTF_8)), schema) + "\n")
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (type.startsWith("application/json") || type.startsWith("application/problem+json")) {
            String method = asked.method().name().toLowerCase(Locale.ROOT);
            JsonNode schema = values.schema(method, asked.path(), answer.statusCode());
            return values.in(parse(body.getBytes()), schema).toString().getBytes(StandardCharsets.UTF_8);
        }
        return body.getBytes();
    }

    private static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
