package regional.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import regional.table.WorkbookFile;

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
    private final List<String> bodies = new ArrayList<>();

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
        for (JsonNode body : document.at("/components/requestBodies")) {
            for (JsonNode form : body.path("content")) {
                List<JsonNode> examples = new ArrayList<>(form.findValues("value"));
                examples.add(form.path("example"));
                for (JsonNode example : examples) {
                    bodies.add(example.isTextual() ? example.textValue() : example.toString());
                    bodies.addAll(inputs.bodies(example));
                }
            }
        }
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
        byte[] body = method.equals("POST") || once(20) ? body() : new byte[0];
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

    private byte[] body() {
        return switch (random.nextInt(8)) {
            case 0 -> workbook();
            case 1 -> inputs.changed(one(bodies)).getBytes(UTF_8);
            case 2 -> table().getBytes(UTF_8);
            case 3 -> lines().getBytes(UTF_8);
            case 4 -> bytes();
            case 5 -> ("[".repeat(random.nextInt(40_000)) + one(bodies)).getBytes(UTF_8);
            case 6 ->
                ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"run_scenario\",\"arguments\":"
                                + one(bodies) + "}}")
                        .getBytes(UTF_8);
            default -> one(bodies).getBytes(UTF_8);
        };
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(3000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private String table() {
        String delimiter = one(List.of(",", ";", "\t", "|"));
        StringBuilder table =
                new StringBuilder(once(4) ? "\uFEFF" : "").append(once(4) ? "sep=" + delimiter + "\n" : "");
        table.append(String.join(
                delimiter, "id", "origin", "destination", "on", "hs", one(List.of("mode", "date", "\"x", "verdict"))));
        for (int rows = random.nextInt(30); rows > 0; rows--) {
            Asked asked = one(operations);
            table.append(once(9) ? "\r" : "\r\n")
                    .append(String.join(
                            delimiter,
                            "1",
                            "ML",
                            one(List.of("GH", "ghana", "")),
                            cell(asked),
                            cell(asked),
                            "\"" + cell(asked)));
        }
        return table.toString();
    }

    private String cell(Asked asked) {
        return asked.parameters().isEmpty() ? "" : one(one(asked.parameters()).values());
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, random.nextInt(30))
                .forEach(i -> lines.append(
                                once(3)
                                        ? inputs.changed(one(bodies))
                                        : "{\"id\":" + i + ",\"origin\":\"ML\",\"destination\":\"GH\"}")
                        .append('\n'));
        return lines.toString();
    }

    /** A workbook, many of which are broken, lie, or unpack to much more than they are. */
    private byte[] workbook() {
        String header =
                "<row r=\"1\">" + WorkbookFile.text("A1", "origin") + WorkbookFile.text("B1", "destination") + "</row>";
        String row = "<row r=\"2\">" + WorkbookFile.text("A2", "ML")
                + WorkbookFile.text("B2", once(4) ? one(VALUES).replaceAll("[<&\u0000]", "") : "GH") + "</row>";
        WorkbookFile file = new WorkbookFile();
        switch (random.nextInt(12)) {
            case 0 -> file.sheet("", header + row.repeat(once(10) ? 20_000 : 200));
            case 1 ->
                file.sheet("", header + " ".repeat(1_000_000))
                        .part("xl/sharedStrings.xml", "<sst>" + "<si><t>a</t></si>".repeat(50_000) + "</sst>");
            case 2 ->
                file.part(
                        "xl/worksheets/s1.xml",
                        "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                                + header + "<row r=\"2\"><c r=\"A2\"><v>&e;&a;</v></c></row></sheetData></worksheet>");
            case 3 ->
                file.part(
                                "xl/styles.xml",
                                inputs.changed("<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"))
                        .sheet("", header + row);
            case 4 -> file.sheet("", header + inputs.changed(row));
            case 5 ->
                file.sheet(
                        "",
                        header
                                + row.replace(
                                        "A2", one(List.of("XFD1048576", "ZZZZZZ9", "A0", "A-1", "2", "A99999999999"))));
            default -> file.sheet("", header + row);
        }
        byte[] bytes = file.bytes();
        for (int flips = once(2) ? random.nextInt(6) : 0; flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.write(bytes, 0, once(4) ? random.nextInt(bytes.length) : bytes.length);
        return sent.toByteArray();
    }
}
