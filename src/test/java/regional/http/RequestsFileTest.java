package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The requests of {@code openapi/requests.http} are answered. */
@QuarkusTest
class RequestsFileTest {
    private static final String SERVICE = "{{service}}";

    @Test
    void everyRequestOfTheFileIsAnswered() throws IOException {
        List<String> requests = Arrays.stream(
                        Files.readString(Path.of("openapi/requests.http")).split("(?m)^### .*\n", -1))
                .skip(1)
                .toList();
        assertThat(requests).hasSize(10);
        for (String request : requests) {
            String[] headAndBody = request.strip().split("\n\n", 2);
            List<String> head = headAndBody[0].lines().toList();
            String[] line = head.getFirst().split(" ", 2);
            RequestSpecification sent = given().urlEncodingEnabled(false);
            for (String header : head.subList(1, head.size())) {
                sent.header(header.split(": ", 2)[0], header.split(": ", 2)[1]);
            }
            String path = line[1].replace(SERVICE, "");
            Response response = line[0].equals("GET")
                    ? sent.get(path)
                    : sent.body(headAndBody[1].getBytes(StandardCharsets.UTF_8)).post(path);
            assertThat(response.statusCode())
                    .as("%s: %s", request, response.asString())
                    .isEqualTo(200);
        }
    }
}
