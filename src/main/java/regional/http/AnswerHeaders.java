package regional.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.DatedAnswer;
import regional.answer.Listing;
import regional.answer.Table;

/** Says beside an answer what its table cannot: which law it was read from, for which day, and where the next page is. */
final class AnswerHeaders {
    /** The edition's name. */
    static final String EDITION = "Edition";

    /** The day that it is the answer for. */
    static final String ON = "On";

    /** The day by which the law was to be published. */
    static final String PUBLISHED_BY = "Published-By";

    /** The parameter that gives it. */
    static final String PUBLISHED_BY_PARAMETER = "publishedBy";

    private static final String CURSOR = "cursor";
    private static final MediaType CSV = MediaType.valueOf(Table.CSV_AS_SENT);
    private static final String WEIGHT = "q";

    /** Before the caching headers, which may take the answer away and depend on its media type. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Answer answer) {
            response.getHeaders().putSingle(EDITION, answer.edition().name());
            String publishedBy = request.getUriInfo().getQueryParameters().getFirst(PUBLISHED_BY_PARAMETER);
            put(PUBLISHED_BY, publishedBy == null ? null : Values.strip(publishedBy), response);
        }
        if (response.getEntity() instanceof DatedAnswer answer) {
            put(ON, answer.on(), response);
        }
        String cursor = response.getEntity() instanceof Listing page ? page.next() : null;
        if (cursor != null) {
            String next = next(request.getUriInfo().getRequestUri(), cursor);
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        MediaType type = response.getMediaType();
        if (response.getStatus() == 200 && type != null) {
            put(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(request, response, type), response);
        }
        if (response.getStatus() == 200 && type != null && CSV.isCompatible(type)) {
            response.setEntity(response.getEntity(), response.getEntityAnnotations(), CSV);
        } else if (type != null && type.getParameters().containsKey(WEIGHT)) {
            response.setEntity(response.getEntity(), response.getEntityAnnotations(), withoutWeight(type));
        }
    }

    /** The type as it is answered with, and not how much it was wanted. */
    private static MediaType withoutWeight(MediaType type) {
        Map<String, String> parameters = new HashMap<>(type.getParameters());
        parameters.remove(WEIGHT);
        return new MediaType(type.getType(), type.getSubtype(), parameters);
    }

    private static void put(String name, @Nullable Object value, ContainerResponseContext response) {
        if (value != null) {
            response.getHeaders().putSingle(name, value.toString());
        }
    }

    /** The address of the next page: that of this one, with another cursor. */
    private static String next(URI asked, String cursor) {
        return asked.getRawPath() + "?"
                + Stream.concat(
                                LinkTracking.withoutTracking(asked.getRawQuery())
                                        .filter(pair -> !LinkTracking.name(pair).equals(CURSOR)),
                                Stream.of(CURSOR + "=" + cursor))
                        .collect(Collectors.joining("&"));
    }
}
