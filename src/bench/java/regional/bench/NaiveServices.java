package regional.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The service built as one would at first: its answers as records, which decides nothing; the question by a query to the
 * database; and by a rules engine. The last two answer only a part of the questions: of two countries on a day, with nothing
 * said of the goods, where the service's verdict is one of four, every regime that it names applies, and no suspension is
 * in the way.
 */
final class NaiveServices {
    static final NaiveServices NONE = new NaiveServices(null, List.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> COMPARED = Set.of("FREE_MOVEMENT", "PRIVILEGE", "STATUS_QUO", "NO_PREFERENCE");
    private static final Map<String, String> NAMES =
            Map.of("record", "record, Jackson", "panache", "Panache query", "dmn", "KIE DMN");

    private final @Nullable PinnedProcess server;
    private final List<Get> compared;

    private NaiveServices(@Nullable PinnedProcess server, List<Get> compared) {
        this.server = server;
        this.compared = compared;
    }

    /**
     * Starts them on the same database, with the facts and answers of a service.
     *
     * @throws IllegalStateException when they answer other than the service
     */
    static NaiveServices start(Path jar, Contender service, Map<String, String> database) throws IOException {
        Questions questions = new Questions();
        Path folder = Files.createTempDirectory("naive");
        NaiveFacts.write(folder);
        for (String explain : List.of("none", "summary", "full")) {
            Files.write(
                    folder.resolve(explain + ".ndjson"),
                    service.answers(questions.eligibility(explain)).stream()
                            .map(answer -> answer.body().toString())
                            .toList());
        }
        Map<String, String> settings = new HashMap<>(database);
        settings.put("NAIVE_FOLDER", folder.toString());
        PinnedProcess server = PinnedProcess.pinned("naive", jar, settings, "/q/health/ready");
        List<Get> compared = comparable(service, questions);
        for (String rival : List.of("panache", "dmn")) {
            check(service, new Contender(rival, server, "/" + rival), compared);
        }
        return new NaiveServices(server, compared);
    }

    /** Those of many questions that the naive services are made for. */
    private static List<Get> comparable(Contender service, Questions questions) throws IOException {
        List<Get> asked = questions.withoutGoods(1000);
        List<SentAnswer> answers = service.answers(asked);
        List<Get> comparable = new ArrayList<>();
        for (int i = 0; i < asked.size() && comparable.size() < Questions.VARIED; i++) {
            JsonNode answer = JSON.readTree(answers.get(i).body().getBytes());
            boolean allApply = answer.path("regimes")
                    .valueStream()
                    .allMatch(regime -> regime.path("status").asText().equals("APPLIES"));
            if (COMPARED.contains(answer.path("verdict").asText())
                    && allApply
                    && answer.path("suspensions").isEmpty()) {
                comparable.add(new Get(asked.get(i).path().replace("summary", "none")));
            }
        }
        return comparable;
    }

    private static void check(Contender service, Contender rival, List<Get> gets) throws IOException {
        List<SentAnswer> ours = service.answers(gets);
        List<SentAnswer> theirs = rival.answers(gets);
        for (int i = 0; i < gets.size(); i++) {
            JsonNode expected = JSON.readTree(ours.get(i).body().getBytes());
            JsonNode actual = JSON.readTree(theirs.get(i).body().getBytes());
            if (!expected.path("verdict").equals(actual.path("verdict"))
                    || !expected.path("regimes").findValuesAsText("id").equals(texts(actual.path("regimes")))) {
                throw new IllegalStateException(rival.name() + " answers otherwise than the service: "
                        + gets.get(i).path() + "\n" + expected + "\n" + actual);
            }
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    /** The questions that all of them answer alike, if they run. */
    Optional<List<Get>> compared() {
        return compared.isEmpty() ? Optional.empty() : Optional.of(compared);
    }

    /** Those that answer a row. */
    List<Contender> rivals(Row row) {
        return server == null
                ? List.of()
                : row.rivals().stream()
                        .map(rival -> new Contender(NAMES.getOrDefault(rival, rival), server, "/" + rival))
                        .toList();
    }

    /** How many of the written records are what the service sent, to the octet. */
    int sameRecords(Contender service, String explain) {
        if (server == null) {
            return 0;
        }
        List<Get> gets = new Questions().eligibility(explain);
        List<SentAnswer> ours = service.answers(gets);
        List<SentAnswer> theirs = new Contender("record", server, "/record").answers(gets);
        return (int) IntStream.range(0, gets.size())
                .filter(i -> ours.get(i).body().equals(theirs.get(i).body()))
                .count();
    }

    void close() {
        if (server != null) {
            server.close();
        }
    }
}
