package regional.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a request its answer depends on, as it is written there.
 *
 * @param key the same for questions that differ in the day alone
 * @param day the value of {@code on}; {@code null} where it is not written once, as answers write days
 */
record AskedAddress(AddressKey key, @Nullable LocalDate day) {
    private static final String ON = "on=";

    /** The length of a day as answers write it. */
    private static final int LENGTH_OF_DAY = 10;

    /** What says that a body follows. It may have to be refused. */
    private static final List<CharSequence> OF_A_BODY = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.TRANSFER_ENCODING);

    /** Stands in the place of the day. No address holds it. */
    private static final char DAY = ' ';

    /**
     * @param address path and query
     * @param accepted the media types that are wanted
     * @param languages the languages that are wanted
     */
    record AddressKey(
            String address,
            @Nullable String accepted,
            @Nullable String languages) {}

    /** What of a request its answer depends on; {@code null} where that may be more than this. */
    static @Nullable AskedAddress of(HttpServerRequest request) {
        List<String> accepted = request.headers().getAll(HttpHeaders.ACCEPT);
        List<String> languages = request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE);
        if (!request.method().equals(HttpMethod.GET)
                || OF_A_BODY.stream().anyMatch(request.headers()::contains)
                || accepted.size() > 1
                || languages.size() > 1) {
            return null;
        }
        String uri = request.uri();
        int start = valueOfDay(uri, 0);
        LocalDate day = start < 0 || valueOfDay(uri, start) >= 0 ? null : day(uri, start);
        String address = day == null ? uri : uri.substring(0, start) + DAY + uri.substring(start + LENGTH_OF_DAY);
        return new AskedAddress(new AddressKey(address, only(accepted), only(languages)), day);
    }

    /** The day asked about, else another. */
    LocalDate dayOr(LocalDate today) {
        return day == null ? today : day;
    }

    /** Where the value begins of the next parameter {@code on}; less than 0 where there is none. */
    private static int valueOfDay(String uri, int from) {
        int found = uri.indexOf(ON, from);
        while (found > 0 && uri.charAt(found - 1) != '&' && uri.charAt(found - 1) != '?') {
            found = uri.indexOf(ON, found + 1);
        }
        return found <= 0 ? -1 : found + ON.length();
    }

    private static @Nullable LocalDate day(String uri, int start) {
        int end = start + LENGTH_OF_DAY;
        return end == uri.length() || (end < uri.length() && uri.charAt(end) == '&')
                ? Values.day(uri.substring(start, end))
                : null;
    }

    private static @Nullable String only(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }
}
