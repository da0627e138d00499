package regional.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What programs add to the addresses that people share, to see where a reader comes from. It asks nothing of this service. */
final class LinkTracking {
    private static final String CAMPAIGN = "utm_";
    private static final Set<String> NAMES =
            Set.of("fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid");

    private LinkTracking() {}

    /** Whether a parameter of the name is for others, and is not read here. */
    static boolean isTracking(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.startsWith(CAMPAIGN) || NAMES.contains(plain);
    }

    /** The parameters of a query that are read here, as they are written, each with its name. */
    static Stream<String> withoutTracking(@Nullable String rawQuery) {
        return rawQuery == null
                ? Stream.empty()
                : Stream.of(rawQuery.split("&")).filter(pair -> !pair.isEmpty() && !isTracking(name(pair)));
    }

    /** The name of a parameter as it is written in a query, with its value. */
    static String name(String pair) {
        return URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
    }
}
