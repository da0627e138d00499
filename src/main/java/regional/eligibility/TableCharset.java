package regional.eligibility;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import regional.http.Problems;

/** The charsets in which a table may be sent as text: those in which an end of a line is one byte. */
final class TableCharset {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** By the names that programs give them; what is called ISO 8859-1 is windows-1252, as on the web. */
    private static final Map<String, Charset> BY_NAME = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.UTF_8,
            "windows-1252", WESTERN,
            "cp1252", WESTERN,
            "iso-8859-1", WESTERN,
            "iso8859-1", WESTERN,
            "latin1", WESTERN);

    private TableCharset() {}

    /**
     * The charset of a name; UTF-8 where none is given.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 415 when it is no such charset
     */
    static Charset of(@Nullable String name) {
        if (name == null) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = BY_NAME.get(name.replace("\"", "").strip().toLowerCase(Locale.ROOT));
        if (charset == null) {
            throw Problems.of(
                    415,
                    List.of(Problems.error(
                            "header", "Content-Type", Problems.UNSUPPORTED_MEDIA_TYPE, "detail.CHARSET", name)));
        }
        return charset;
    }
}
