package regional.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * The bytes of an answer. They are also those for other days than the one asked about, as long as nothing but that day moves
 * in them. Safe for any number of threads.
 */
public final class RenderedAnswer {
    /** What stands before the day that a body is the answer for: its property, and its place in the address to ask again. */
    private static final List<String> BEFORE_THE_DAY = List.of("\"on\":\"", "&on=");

    private final @Nullable String day;
    private final LocalDateRange days;
    private final long firstDay;
    private final long lastDay;
    private final int[] places;
    private final Buffer plain;
    private volatile @Nullable Compressed compressed;

    /** The compressed body for a day. */
    private record Compressed(String day, Buffer body) {}

    /**
     * @param day the day that stands in it; {@code null} for none
     * @param days those for which it is the answer, once that day is put in
     */
    public RenderedAnswer(byte[] body, @Nullable LocalDate day, LocalDateRange days) {
        this.day = day == null ? null : day.toString();
        this.days = days;
        firstDay = days.getStart().toEpochDay();
        lastDay = days.getEndInclusive().toEpochDay();
        places = this.day == null ? new int[0] : places(new String(body, StandardCharsets.ISO_8859_1), this.day);
        plain = Buffer.buffer(body);
    }

    private static int[] places(String body, String day) {
        return BEFORE_THE_DAY.stream()
                .filter(before -> body.contains(before + day))
                .mapToInt(before -> body.indexOf(before + day) + before.length())
                .toArray();
    }

    /** The day that stands in it, as it is written there; {@code null} for none. */
    @Nullable
    String day() {
        return day;
    }

    /** The days for which it is the answer. */
    LocalDateRange days() {
        return days;
    }

    /** Whether it is the answer for a day, which is counted from 1970-01-01. */
    boolean isFor(long asked) {
        return firstDay <= asked && asked <= lastDay;
    }

    /** The bytes of the body. */
    public int size() {
        return plain.length();
    }

    /** About how many bytes it takes, the compressed form included. */
    int weight() {
        return plain.length() + plain.length() / 2;
    }

    /** The body for one of its days, which is written as ISO 8601 does. */
    public Buffer body(String asked) {
        return isAsItIs(asked) ? plain : with(asked);
    }

    /** The same compressed by gzip; that for the day asked about last is kept. */
    Buffer compressed(String asked) {
        Compressed kept = compressed;
        if (kept == null || (places.length > 0 && !kept.day().equals(asked))) {
            kept = new Compressed(asked, Buffer.buffer(gzip(body(asked).getBytes())));
            compressed = kept;
        }
        return kept.body();
    }

    private boolean isAsItIs(String asked) {
        return places.length == 0 || asked.equals(day);
    }

    private Buffer with(String asked) {
        Buffer moved = plain.copy();
        byte[] text = asked.getBytes(StandardCharsets.ISO_8859_1);
        for (int place : places) {
            moved.setBytes(place, text);
        }
        return moved;
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
