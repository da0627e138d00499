package regional.http;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Goes wrong in the ways in which a resource can, which those of the service should not. */
@Path("/test")
@Produces("application/json")
public class TrialResource {
    static final String SECRET = "what only the log should tell";

    /** What a client may send. */
    public record Body(String name, LocalDate day) {}

    /** An answer that fails while it is written. */
    public record Unwritable() {
        @JsonValue
        String text() {
            return List.<String>of().getFirst();
        }
    }

    @GET
    @Path("exception")
    @Operation(hidden = true)
    public String exception() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("error")
    @Operation(hidden = true)
    public String error() {
        throw new StackOverflowError(SECRET);
    }

    @GET
    @Path("unwritable")
    @Operation(hidden = true)
    public Unwritable unwritable() {
        return new Unwritable();
    }

    @GET
    @Path("undocumented")
    @Operation(hidden = true)
    public Body undocumented() {
        return new Body("", LocalDate.EPOCH);
    }

    @POST
    @Path("body")
    @Consumes("application/json")
    @Operation(hidden = true)
    public Body body(Body body) {
        return body;
    }
}
