package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where requests are counted, a client that asks more than it may waits, and no other does. */
@QuarkusTest
@TestProfile(TightBounds.class)
class RateLimitTest {
    private static final String QUESTION = "/v1/eligibility?origin=ML&destination=GH&on=2025-06-03";
    private static final String GREEDY = "192.0.2.1";

    @AutoClose
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpResponse<String> ask(String client, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("X-Forwarded-For", client)
                .header("Origin", "https://example.org")
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void isSaidAndKept() throws IOException, InterruptedException {
        HttpResponse<String> first = ask(GREEDY, QUESTION);
        assertThat(header(first, "RateLimit-Policy")).isEqualTo("\"default\";q=1000;w=3600");
        assertThat(header(first, "RateLimit")).matches("\"default\";r=999;t=[0-4]");
        HttpResponse<String> last = first;
        for (int asked = 1; last.statusCode() == 200 && asked < 2 * TightBounds.REQUESTS; asked++) {
            last = ask(GREEDY, QUESTION);
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("\"code\":\"TOO_MANY_REQUESTS\"", "\"errors\":[]");
        assertThat(header(last, "Retry-After")).matches("[1-4]");
        assertThat(header(last, "RateLimit")).matches("\"default\";r=0;t=3[56]\\d\\d");
        assertThat(header(last, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(ask(GREEDY, "/q/openapi").statusCode()).isEqualTo(200);
        HttpResponse<String> other = ask("192.0.2.2", QUESTION);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(header(other, "RateLimit")).startsWith("\"default\";r=999;");
        assertThat(other.headers().allValues("RateLimit")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "not.an.address, not.an.address",
    })
    void aClientIsAnAddressOrANetwork(String address, String client) {
        assertThat(RateLimit.client(SocketAddress.inetSocketAddress(443, address)))
                .isEqualTo(client);
    }
}
