package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged service says why it refuses, as it does in the tests. */
@QuarkusIntegrationTest
class PackagedRefusalsIT {
    @ParameterizedTest
    @ValueSource(strings = {"/v1/%zz", "/v1/{code}", "/v1/%", "/v1/eligibility?origin=%zz&destination=GH"})
    void whatIsNoUriGetsABareStatus(String target) throws IOException {
        Contract.Answer answer = RawHttp.send("GET", target);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aParameterThatCannotBeReadIsNamed() throws IOException {
        Contract.Answer answer = RawHttp.send("GET", "/v1/eligibility?origin=ML&destination=GH&on=");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.json().path("code").textValue()).isEqualTo("INVALID_DATE");
    }

    @Test
    void itsRoomForHeadersIsThatOfTheConfiguration() throws IOException {
        assertThat(RawHttp.send("GET", "/v1/coverage", "X: " + "a".repeat(15_000))
                        .status())
                .isEqualTo(200);
        assertThat(RawHttp.send("GET", "/v1/coverage", "X: " + "a".repeat(17_000))
                        .status())
                .isEqualTo(431);
    }
}
