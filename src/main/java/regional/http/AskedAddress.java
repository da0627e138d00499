package regional.http;

import io.vertx.core.MultiMap;
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
record AskedAddress(AddressKey key, @Nullable AskedDay day) {
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

    /** A day, and how answers write it. */
    record AskedDay(LocalDate day, String text) {
        static AskedDay of(LocalDate day) {
            return new AskedDay(day, day.toString());
        }
    }

    /** What of a request its answer depends on; {@code null} where that may be more than this. */
    static @Nullable AskedAddress of(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> accepted = headers.getAll(HttpHeaders.ACCEPT);
        List<String> languages = headers.getAll(HttpHeaders.ACCEPT_LANGUAGE);
        if (!request.method().equals(HttpMethod.GET)
                || saysOfABody(headers)
                || accepted.size() > 1
                || languages.size() > 1) {
            return null;
        }
        String uri = request.uri();
        int start = valueOfDay(uri, 0);
        AskedDay day = start < 0 || valueOfDay(uri, start) >= 0 ? null : day(uri, start);
        String address = day == null ? uri : uri.substring(0, start) + DAY + uri.substring(start + LENGTH_OF_DAY);
        return new AskedAddress(new AddressKey(address, only(accepted), only(languages)), day);
    }

    private static boolean saysOfABody(MultiMap headers) {
        for (CharSequence name : OF_A_BODY) {
            if (headers.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Where the value begins of the next parameter {@code on}; less than 0 where there is none. */
    private static int valueOfDay(String uri, int from) {
        int found = uri.indexOf(ON, from);
        while (found > 0 && uri.charAt(found - 1) != '&' && uri.charAt(found - 1) != '?') {
            found = uri.indexOf(ON, found + 1);
        }
        return found <= 0 ? -1 : found + ON.length();
    }

    private static @Nullable AskedDay day(String uri, int start) {
        int end = start + LENGTH_OF_DAY;
        if (end > uri.length() || (end < uri.length() && uri.charAt(end) != '&')) {
            return null;
        }
        String text = uri.substring(start, end);
        LocalDate day = Values.day(text);
        return day == null ? null : new AskedDay(day, text);
    }

    private static @Nullable String only(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }
}
