package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged service says why it refuses, as it does in the tests. */
@QuarkusIntegrationTest
class PackagedRefusalsIT {
    @ParameterizedTest
    @CsvSource({
        "/v1/%zz, 404, NOT_FOUND",
        "/v1/{code}, 404, NOT_FOUND",
        "/v1/eligibility?origin=%zz&destination=GH, 400, INVALID_CODE",
        "/v1/eligibility?origin=ML&destination=GH&on=, 400, INVALID_DATE"
    })
    void anAddressThatIsNotWrittenByTheBookIsReadLikeAnyOther(String target, int status, String code)
            throws IOException {
        Contract.Answer answer = RawHttp.send("GET", target);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.json().path("code").textValue()).isEqualTo(code);
    }

    @Test
    void itsRoomForHeadersIsThatOfTheConfiguration() throws IOException {
        Contract.Answer answer = RawHttp.send("GET", "/v1/coverage", "X-Large: " + "a".repeat(100_000));
        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.json().path("code").textValue()).isEqualTo("TOO_LARGE");
    }
}
