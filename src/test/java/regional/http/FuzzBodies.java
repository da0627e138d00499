package regional.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import regional.table.WorkbookFile;

/** Bodies put together at random: JSON, lines of it, tables and workbooks, many of which are broken or lie. */
final class FuzzBodies {
    private final Random random;
    private final WalkInputs inputs;
    private final List<String> values;
    private final List<String> bodies = new ArrayList<>();

    /** @param values those of cells */
    FuzzBodies(JsonNode document, Random random, WalkInputs inputs, List<String> values) {
        this.random = random;
        this.inputs = inputs;
        this.values = values;
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

    byte[] next() {
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
            table.append(once(9) ? "\r" : "\r\n")
                    .append(String.join(
                            delimiter, "1", "ML", one(List.of("GH", "ghana", "")), cell(), cell(), "\"" + cell()));
        }
        return table.toString();
    }

    private String cell() {
        return one(values);
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
                + WorkbookFile.text("B2", once(4) ? one(values).replaceAll("[<&\u0000]", "") : "GH") + "</row>";
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
