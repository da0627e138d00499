package regional.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;

/** The name of the file that an answer is saved as by who downloads it (RFC 6266). */
final class Download {
    private static final String ROOT = "/v1/";

    private Download() {}

    /** The header for an answer that is a file of its own; {@code null} for one that programs read as it comes. */
    static @Nullable String disposition(
            ContainerRequestContext request, ContainerResponseContext response, MediaType type) {
        String path = "/" + request.getUriInfo().getPath().replaceFirst("^/", "");
        String name = path.startsWith(ROOT) ? path.substring(ROOT.length()).replaceAll("[^A-Za-z0-9.]+", "-") : "";
        Format format = Format.of(type.toString());
        return switch (format) {
            case CSV, XLSX, ZIP -> attachment(name + edition(name, response) + "." + format.parameter());
            case ICS -> attachment(name);
            case JSON, NDJSON -> null;
            case null -> null;
        };
    }

    /** The edition, where the name of the resource does not say it. */
    private static String edition(String name, ContainerResponseContext response) {
        String edition = response.getEntity() instanceof Answer answer
                ? "-" + answer.edition().name()
                : "";
        return name.endsWith(edition) ? "" : edition;
    }

    private static String attachment(String name) {
        return "attachment; filename=\"" + name + "\"";
    }
}
