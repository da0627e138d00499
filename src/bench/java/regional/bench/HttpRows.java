package regional.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rows of the table that are asked over HTTP, by all who can answer them, who take turns round by round. */
final class HttpRows {
    static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "1"));
    static final int ROUNDS = Integer.getInteger("bench.rounds", 9);
    private static final String WANTED = System.getProperty("bench.rows", "");

    private final List<Contender> builds;
    private final Report report;
    private final Questions questions = new Questions();

    /** @param builds of the service; the first one's answers are the raw server's */
    HttpRows(List<Contender> builds, Report report) {
        this.builds = builds;
        this.report = report;
    }

    static String how() {
        return "%s, %s, medians of %d rounds of %.0f s in turn, 32 connections"
                .formatted(Load.client(), PinnedProcess.pinning(), ROUNDS, SECONDS);
    }

    void measure(NaiveServices naive) throws IOException {
        List<Row> rows =
                rows(naive).stream().filter(row -> row.name().contains(WANTED)).toList();
        List<List<SentAnswer>> answers = rows.stream().map(this::answers).toList();
        if (!rows.isEmpty()) {
            Path file = Files.createTempFile("answers", ".bin");
            RawServer.write(answers, file);
            try (PinnedProcess raw = PinnedProcess.program(RawServer.class, Map.of(), file.toString())) {
                for (int row = 0; row < rows.size(); row++) {
                    RawServer.choose(raw, row);
                    measure(rows.get(row), answers.get(row), new Contender("raw", raw, ""), naive);
                }
            } finally {
                Files.delete(file);
            }
        }
        streams();
    }

    private List<Row> rows(NaiveServices naive) {
        List<Row> all = new ArrayList<>();
        for (var aim : List.of(Map.entry("none", "0.80"), Map.entry("summary", "0.70"), Map.entry("full", "0.60"))) {
            List<Get> gets = questions.eligibility(aim.getKey());
            all.add(new Row("eligibility " + aim.getKey(), "≥ " + aim.getValue(), gets, "record"));
        }
        List<Get> moving = questions.movingDays("none", 200);
        all.add(new Row("none, days move", "≥ 0.80", moving, Questions.VARIED, List.of()));
        moving = questions.movingDays("summary", 200);
        all.add(new Row("summary, days move", "≥ 0.70", moving, Questions.VARIED, List.of()));
        all.add(new Row("304", "≥ 0.80", tagged(questions.eligibility("summary"))));
        all.add(new Row("matrix 16 x 16", "≥ 0.60", questions.matrices()));
        all.add(new Row("timeline", "≥ 0.60", questions.timelines()));
        all.add(new Row("a list", "≥ 0.60", List.of(new Get("/v1/memberships"))));
        naive.compared().ifPresent(gets -> all.add(new Row("verdict, no goods", "", gets, "panache", "dmn")));
        return all;
    }

    private List<Get> tagged(List<Get> gets) {
        List<SentAnswer> answers = builds.getFirst().answers(gets);
        return IntStream.range(0, gets.size())
                .mapToObj(i ->
                        new Get(gets.get(i).path(), answers.get(i).headers().get("etag")))
                .toList();
    }

    /** What all builds answer; also to some of the requests for which these stand. */
    private List<SentAnswer> answers(Row row) {
        List<Get> asked = new ArrayList<>(row.toCapture());
        for (int i = row.captured(); i < row.gets().size(); i += 37) {
            asked.add(row.gets().get(i));
        }
        List<SentAnswer> answers = builds.getFirst().answers(asked);
        for (Contender build : builds.subList(1, builds.size())) {
            List<SentAnswer> others = build.answers(asked);
            List<String> different = IntStream.range(0, asked.size())
                    .filter(i -> !answers.get(i).equals(others.get(i)))
                    .mapToObj(i -> asked.get(i).path())
                    .toList();
            if (!different.isEmpty()) {
                report.line("%s: %d of %d answers of %s differ, such as to %s%n"
                        .formatted(row.name(), different.size(), asked.size(), build.name(), different.getFirst()));
            }
        }
        return answers.subList(0, row.captured());
    }

    private void measure(Row row, List<SentAnswer> answers, Contender raw, NaiveServices naive) {
        Map<Contender, List<Load>> rounds = new LinkedHashMap<>();
        rounds.put(raw, new ArrayList<>());
        naive.rivals(row).forEach(rival -> rounds.put(rival, new ArrayList<>()));
        builds.forEach(build -> rounds.put(build, new ArrayList<>()));
        rounds.keySet().forEach(contender -> contender.warmUp(row));
        for (int round = 0; round < ROUNDS; round++) {
            rounds.forEach((contender, loads) -> loads.add(contender.load(row)));
        }
        double bytes = answers.stream()
                .mapToInt(answer -> answer.body().length())
                .average()
                .orElseThrow();
        List<Load> limits = rounds.getOrDefault(raw, List.of());
        rounds.forEach((contender, loads) -> report.load(
                row.name(), bytes, contender.name(), loads, limits, builds.contains(contender) ? row.aim() : ""));
    }

    private void streams() {
        StreamLoad different = new StreamLoad(questions.lines(20_000));
        streams("NDJSON none", different, "none", 10, "≥ 250,000");
        streams("NDJSON summary", different, "summary", 2, "≥ 60,000");
        StreamLoad repeated = new StreamLoad(questions.lines(2_000));
        streams("NDJSON summary, 2,000 different", repeated, "summary", 20, "");
    }

    private void streams(String row, StreamLoad stream, String explain, int times, String aim) {
        if (row.contains(WANTED)) {
            Map<Contender, List<Double>> rounds = new LinkedHashMap<>();
            for (int round = 0; round <= ROUNDS; round++) {
                for (Contender build : builds) {
                    double speed = stream.linesPerSecond(build.server().port(), explain, times);
                    // The first is for the compiler.
                    if (round > 0) {
                        rounds.computeIfAbsent(build, _ -> new ArrayList<>()).add(speed);
                    }
                }
            }
            rounds.forEach((build, speeds) -> report.figure(
                    row,
                    build.name(),
                    "%,.0f lines/s".formatted(Load.median(speeds.stream().mapToDouble(Double::doubleValue))),
                    aim));
        }
    }
}
