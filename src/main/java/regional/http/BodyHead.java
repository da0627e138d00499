package regional.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.logging.Logger;
import regional.answer.Table;

/** What the headers of a request say of its body. */
final class BodyHead {
    private static final Logger LOG = Logger.getLogger(BodyHead.class);

    private static final List<MediaType> BOUNDED_BY_THEMSELVES = List.of(
            MediaType.valueOf(BoundedLines.NDJSON), MediaType.valueOf(Table.CSV), MediaType.valueOf(Table.XLSX));

    private BodyHead() {}

    /** Whether the body is sent in a coding such as gzip, which nothing here reads. */
    static boolean isEncoded(HttpServerRequest request) {
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return coding != null && !coding.strip().equalsIgnoreCase("identity");
    }

    /**
     * The media type of the body; any where the request says none. One that cannot be read is replaced by that of bytes of
     * which nothing is known, which no resource reads. Blanks around the parameters, which the framework takes for a part of
     * the type, are left out of the header.
     */
    static MediaType type(HttpServerRequest request) {
        String given = request.method().equals(HttpMethod.POST) ? request.getHeader(HttpHeaders.CONTENT_TYPE) : null;
        if (given == null) {
            return MediaType.WILDCARD_TYPE;
        }
        try {
            String type = given.strip().replaceAll("\\s*;\\s*", ";");
            request.headers().set(HttpHeaders.CONTENT_TYPE, type);
            MediaType read = MediaType.valueOf(type);
            if (!read.getSubtype().isEmpty()) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            LOG.debugf("The content type %s cannot be read", given);
        }
        request.headers().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        return MediaType.APPLICATION_OCTET_STREAM_TYPE;
    }

    /** Whether who reads the body bounds it: a stream, each line by itself, or a workbook. */
    static boolean isBoundedByItself(MediaType type) {
        return BOUNDED_BY_THEMSELVES.stream().anyMatch(type::isCompatible) && !type.isWildcardType();
    }

    static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
