package regional.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a client has already, and in which coding it takes the rest.
 *
 * @param has the tags of the answers that it has, as it lists them
 * @param accepts the codings that it accepts, as it lists them
 */
record ClientState(@Nullable String has, @Nullable String accepts) {
    static final String GZIP = "gzip";

    static ClientState of(HttpServerRequest request) {
        return new ClientState(
                request.getHeader(HttpHeaders.IF_NONE_MATCH), request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    /** Whether gzip is among the codings, all of them wanted alike. For any other list the server chooses, and compresses. */
    boolean acceptsGzip() {
        return accepts != null && accepts.contains(GZIP) && accepts.indexOf(';') < 0;
    }
}
