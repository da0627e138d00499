package regional.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says beside an answer what its table cannot: the edition it was read from, and where the next page is. */
final class AnswerHeaders {
    /** The edition's name. */
    static final String EDITION = "Edition";

    private static final String CURSOR = "cursor";
    private static final MediaType CSV = MediaType.valueOf(Table.CSV_AS_SENT);

    /** Before the caching headers, which may take the answer away and depend on its media type. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Stamped answer) {
            response.getHeaders().putSingle(EDITION, answer.edition().name());
        }
        String cursor = response.getEntity() instanceof Listing page ? page.next() : null;
        if (cursor != null) {
            String next = next(request.getUriInfo().getRequestUri(), cursor);
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        if (response.getEntity() instanceof Tabular answer && CSV.isCompatible(response.getMediaType())) {
            response.setEntity(answer, response.getEntityAnnotations(), CSV);
        }
    }

    /** The address of the next page: that of this one, with another cursor. */
    private static String next(URI asked, String cursor) {
        String others = asked.getRawQuery() == null ? "" : asked.getRawQuery();
        return asked.getRawPath() + "?"
                + Stream.concat(
                                Stream.of(others.split("&"))
                                        .filter(pair ->
                                                !pair.isEmpty() && !name(pair).equals(CURSOR)),
                                Stream.of(CURSOR + "=" + cursor))
                        .collect(Collectors.joining("&"));
    }

    private static String name(String pair) {
        return URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
    }
}
