package regional.http;

import io.netty.util.AsciiString;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * An answer and all that was said beside it, to be sent again.
 *
 * @param decided counts the answers that are decided alike; {@code null} where it decides nothing
 * @param tag its ETag, which ends with its day where it has one
 * @param headers the others, but for those that every response has
 * @param ofToday whether it is the answer of today because no day was asked for
 * @param compressible whether it is compressed for who accepts that
 */
record KeptAnswer(
        RenderedAnswer rendered,
        @Nullable LongAdder decided,
        String tag,
        List<Header> headers,
        boolean ofToday,
        boolean compressible) {
    /** A header by its name. */
    record Header(CharSequence name, CharSequence value) {}

    private static final CharSequence ETAG = HttpHeaders.createOptimized("ETag");
    private static final CharSequence CACHE_CONTROL = HttpHeaders.createOptimized("Cache-Control");
    private static final CharSequence ON = HttpHeaders.createOptimized(AnswerHeaders.ON);

    /** Of the bytes as they were sent, or of the moment. */
    private static final Set<String> OTHERS =
            Set.of("content-length", "content-encoding", "transfer-encoding", "connection", "etag", "on");

    /** The most answers kept of one question about several days. */
    private static final int MOST_OF_ONE = 64;

    /** In bytes, besides those of the body. */
    private static final int WEIGHT_OF_HEADERS = 1500;

    /**
     * The headers of a response that are said of its answer.
     *
     * @param ofAll the names of those that every response has, in lower case
     */
    static List<Header> headers(HttpServerResponse response, Set<String> ofAll, boolean ofToday) {
        List<Header> own = new ArrayList<>();
        response.headers().forEach((name, value) -> {
            String plain = name.toLowerCase(Locale.ROOT);
            boolean ofProtocol = plain.startsWith(":");
            if (!ofProtocol
                    && !ofAll.contains(plain)
                    && !OTHERS.contains(plain)
                    && !(ofToday && plain.equals("cache-control"))) {
                own.add(new Header(AsciiString.cached(name), HttpHeaders.createOptimized(value)));
            }
        });
        return own;
    }

    int weight() {
        return rendered.weight() + WEIGHT_OF_HEADERS;
    }

    /** Sends it for one of its days, which is written as ISO 8601 does, or says that the client has it. */
    void send(HttpServerResponse response, ClientState client, String asked, Instant now) {
        if (decided != null) {
            decided.increment();
        }
        String day = rendered.day();
        String moved = day == null || day.equals(asked) ? tag : tag.replace(day, asked);
        for (Header header : headers) {
            response.headers().add(header.name(), header.value());
        }
        response.putHeader(ETAG, moved);
        if (day != null) {
            response.putHeader(ON, asked);
        }
        if (ofToday) {
            response.putHeader(CACHE_CONTROL, CachingHeaders.ofToday(now));
        }
        if (!compressible) {
            // Tells the server not to compress it.
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
        if (CachingHeaders.isAmong(client.has(), moved)) {
            response.setStatusCode(304).end();
        } else if (compressible && client.acceptsGzip()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, ClientState.GZIP);
            response.end(rendered.compressed(asked));
        } else {
            response.end(rendered.body(asked));
        }
    }

    /** That of the day, among those of one question. */
    static @Nullable KeptAnswer find(@Nullable List<KeptAnswer> answers, LocalDate asked) {
        long day = asked.toEpochDay();
        if (answers != null) {
            for (KeptAnswer answer : answers) {
                if (answer.rendered().isFor(day)) {
                    return answer;
                }
            }
        }
        return null;
    }

    /** The newer before the older, and in the place of that for the same days. */
    static List<KeptAnswer> with(List<KeptAnswer> older, List<KeptAnswer> newer) {
        LocalDateRange days = newer.getFirst().rendered().days();
        return Stream.concat(
                        newer.stream(),
                        older.stream()
                                .filter(answer -> !answer.rendered().days().equals(days)))
                .limit(MOST_OF_ONE)
                .toList();
    }
}
