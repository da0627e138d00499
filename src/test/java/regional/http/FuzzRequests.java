package regional.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;

/** Requests put together at random of what the document says of its operations, and of what nobody should send. */
final class FuzzRequests {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "FOO", "get");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-ndjson",
            "text/csv",
            "text/csv;charset=windows-1252",
            "*/*",
            "x",
            "",
            ";",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "text/html;q=0.1,application/json;q=2");

    /** Headers that HTTP leaves to who answers. */
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Accept-Charset",
            "Content-Encoding",
            "Edition-At-Least",
            "If-None-Match",
            "If-Modified-Since",
            "If-Match",
            "Range",
            "Origin",
            "Access-Control-Request-Method",
            "Cookie",
            "Referer",
            "X-Forwarded-For",
            "Forwarded",
            "Mcp-Protocol-Version",
            "Content-Language",
            "Authorization");

    private static final List<String> VALUES = List.of(
            "",
            "*",
            "*/*",
            ",",
            ";",
            ";;q=",
            "q=1",
            "gzip",
            "br;q=0",
            "identity",
            "fr;q=0.5,pt",
            "zz-",
            "x".repeat(3000),
            "2026-R02",
            "9999-R01",
            "null",
            "\"\"",
            "W/\"x\"",
            "bytes=0-1",
            "https://example.org",
            "text/csv",
            "application/*",
            "application/json;q=NaN",
            "a=b;c",
            "\u00e9",
            "%00",
            "-1",
            "1e999",
            "chunked",
            "{}",
            "<x>");

    /** Headers with which no request has to be read; who sends them may be hung up on, or get a bare refusal. */
    private static final List<String> OF_THE_CONNECTION = List.of(
            "Expect: 100-continue",
            "Expect: x",
            "Upgrade: h2c",
            "Upgrade: websocket",
            "Connection: upgrade",
            "Transfer-Encoding: gzip",
            "Transfer-Encoding: chunked",
            "Content-Length: -1",
            "Content-Length: x",
            "Host: a b",
            "Host: [",
            ": x",
            "\u0000: x",
            "TE: trailers",
            "X: " + "y".repeat(20_000));

    private final Random random;
    private final WalkInputs inputs;
    private final List<Asked> operations = new ArrayList<>();
    private final FuzzBodies bodies;

    /** An operation, and values of each of its parameters. */
    private record Asked(String method, String path, List<Given> parameters) {}

    private record Given(String name, String place, List<String> values) {}

    /**
     * A request.
     *
     * @param what for people
     * @param isHttp whether it is a request by RFC 9112 that an HTTP server has to answer
     * @param isWhole whether all of the body that it announces is sent
     */
    record Fuzzed(String what, Buffer bytes, boolean isHttp, boolean isWhole) {}

    FuzzRequests(JsonNode document, long seed) {
        random = new Random(seed);
        inputs = new WalkInputs(seed);
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                operations.add(new Asked(
                        operation.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        StreamSupport.stream(
                                        operation.getValue().path("parameters").spliterator(), false)
                                .map(reference -> document.at(
                                        reference.path("$ref").asText().substring(1)))
                                .map(parameter -> new Given(
                                        parameter.path("name").asText(),
                                        parameter.path("in").asText(),
                                        inputs.of(parameter, 60)))
                                .toList()));
            }
        }
        bodies = new FuzzBodies(
                document,
                random,
                inputs,
                operations.stream()
                        .flatMap(operation -> operation.parameters().stream())
                        .flatMap(given -> given.values().stream())
                        .toList());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    Fuzzed next() {
        Asked asked = once(3)
                ? one(operations.stream()
                        .filter(one -> one.method().equals("POST"))
                        .toList())
                : one(operations);
        String method = once(12) ? one(METHODS) : asked.method();
        String target = once(20) ? "/mcp" : target(asked);
        StringBuilder head =
                new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Connection: close\r\n");
        for (int more = random.nextInt(3); more > 0; more--) {
            head.append(one(HEADERS))
                    .append(": ")
                    .append(once(4) ? one(TYPES) : one(VALUES))
                    .append("\r\n");
        }
        boolean isHttp = !once(15);
        if (!isHttp) {
            head.append(one(OF_THE_CONNECTION)).append("\r\n");
        }
        byte[] body = method.equals("POST") || once(20) ? bodies.next() : new byte[0];
        boolean whole = body.length < 2 || !once(20);
        if (body.length > 0) {
            head.append("Content-Type: ")
                    .append(once(3) ? one(TYPES) : type(body))
                    .append("\r\n");
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + (whole ? body.length : body.length / 2));
        System.arraycopy(body, 0, all, start.length, all.length - start.length);
        String what = head.substring(0, Math.min(1500, head.length()))
                + new String(body, 0, Math.min(1500, body.length), UTF_8);
        return new Fuzzed(what, Buffer.buffer(all), isHttp, whole);
    }

    private static String type(byte[] body) {
        return switch (body[0]) {
            case 'P' -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case '{', '[' -> "application/json";
            default -> "text/csv";
        };
    }

    private String target(Asked asked) {
        String path = asked.path();
        StringBuilder query = new StringBuilder();
        for (Given given : asked.parameters()) {
            String value = once(3) ? one(given.values()) : given.values().getFirst();
            if (given.place().equals("path")) {
                path = path.replace("{" + given.name() + "}", encoded(value));
            } else if (given.place().equals("query") && once(3)) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(once(40) ? inputs.changed(given.name()).replaceAll("[^A-Za-z]", "") : given.name());
                query.append('=').append(once(60) ? value.replaceAll("[^!-~]", "") : encoded(value));
            }
        }
        return path + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
