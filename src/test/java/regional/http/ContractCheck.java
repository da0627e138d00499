package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds every answer that a test gets through REST Assured against the OpenAPI document that the service shows. */
public final class ContractCheck implements Filter, QuarkusTestBeforeClassCallback {
    private static final String OWN = "/q/";
    private static final AtomicReference<@Nullable Contract> SHOWN = new AtomicReference<>();

    @Override
    public void beforeClass(Class<?> test) {
        RestAssured.replaceFiltersWith(this);
        // What a test sends is UTF-8, as a client would have it.
        RestAssured.config = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (!path.startsWith(OWN)) {
            assertThat(shown().flaws(request.getMethod(), path, answer(response)))
                    .as("%s %s, held against the OpenAPI document", request.getMethod(), request.getURI())
                    .isEmpty();
        }
        return response;
    }

    /** The document that the service shows. */
    static Contract shown() {
        Contract known = SHOWN.get();
        if (known == null) {
            known = new Contract(
                    answer(RestAssured.given().accept("application/json").get("/q/openapi"))
                            .json());
            SHOWN.set(known);
        }
        return known;
    }

    static Contract.Answer answer(Response response) {
        Map<String, String> headers = response.getHeaders().asList().stream()
                .collect(Collectors.toMap(
                        header -> header.getName().toLowerCase(Locale.ROOT), Header::getValue, (one, other) -> one));
        return new Contract.Answer(response.getStatusCode(), headers, response.asString());
    }
}
