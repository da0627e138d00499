package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/eligibility?origin=ML&destination=GH&hs=12.07",
                "/a-b_c~d.e:f@g!h$i&j'k(l)m*n+o,p;q=r?s/t?u",
                "/%C3%A9%2f%00",
                ""
            })
    void whatIsWrittenByTheBookStaysAsItIs(String address) {
        assertThat(Address.written(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/%zz, /%25zz",
        "/%, /%25",
        "/a%4, /a%254",
        "/%%41, /%25%41",
        "/{x}|y, /%7Bx%7D%7Cy",
        "/?a=[1]#b, /?a=%5B1%5D%23b",
        "/é, /%E9"
    })
    void whatMayNotStandInAnAddressIsEscaped(String given, String written) {
        assertThat(Address.written(given)).isEqualTo(written);
        assertThat(Address.written(written)).isEqualTo(written);
    }

    @Test
    void aPathIsWrittenInOneWay() {
        assertThat(Address.isMisspelt("/v1/eligibility")).isFalse();
        assertThat(Address.isMisspelt("/v1/eligibility/")).isTrue();
        assertThat(Address.isMisspelt("/v1//eligibility")).isTrue();
        assertThat(Address.isMisspelt("/v1/eligibility;a=b")).isTrue();
    }
}
