package regional.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests that take long; none is asked twice. */
final class HeavyRequests {
    private static final LocalDate LAST = LocalDate.of(2026, 5, 1);
    private final Contender service;
    private final Get question;
    private final StreamLoad stream;
    private final AtomicInteger days = new AtomicInteger();

    HeavyRequests(Contender service) {
        Questions questions = new Questions();
        this.service = service;
        this.question = questions.eligibility("summary").getFirst();
        this.stream = new StreamLoad(questions.lines(20_000));
    }

    /** A question to the law as it was known on a day for which nobody has asked. */
    void newPublishedBy() {
        LocalDate day = LAST.minusDays(days.getAndIncrement() % 9000);
        service.answers(List.of(new Get(question.path() + "&publishedBy=" + day)));
    }

    void scenario() {
        String body = """
                {"amendment": {"changes": [{"type": "MEMBERSHIP_ENDS", "country": "TG", "bloc": "UEMOA", "on": "%s"}]},
                 "matrix": {"on": "2027-06-01"}}""".formatted(LAST.plusDays(days.getAndIncrement() % 9000));
        HttpResponse<byte[]> response = Get.send(HttpRequest.newBuilder(
                        URI.create("http://localhost:" + service.server().port() + "/v1/scenarios"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(body + new String(response.body(), StandardCharsets.UTF_8));
        }
    }

    void stream() {
        stream.linesPerSecond(service.server().port(), "none", 2);
    }
}
