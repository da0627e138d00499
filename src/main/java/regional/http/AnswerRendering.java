package regional.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Providers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.threeten.extra.LocalDateRange;
import regional.answer.Answer;
import regional.answer.DatedAnswer;
import regional.answer.Decided;

/** Writes the answer to a reading request as the bytes that are sent, and has them kept. */
final class AnswerRendering {
    private final QueryParameters query;
    private final Providers providers;
    private final DecisionCounts decisions;
    private final Set<String> compressedTypes;

    AnswerRendering(
            QueryParameters query,
            Providers providers,
            DecisionCounts decisions,
            @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressedTypes) {
        this.query = query;
        this.providers = providers;
        this.decisions = decisions;
        this.compressedTypes = compressedTypes;
    }

    /** After all that is said of the answer beside it, and before it is spared to who has it. */
    @ServerResponseFilter(priority = Priorities.USER - 1)
    void render(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context)
            throws IOException {
        if (request.getMethod().equals(HttpMethod.GET)
                && response.getStatus() == 200
                && response.getEntity() instanceof Answer answer
                && answer.state().isEmpty()) {
            MediaType type = response.getMediaType();
            LocalDate day = answer instanceof DatedAnswer dated ? dated.on() : null;
            RenderedAnswer rendered = new RenderedAnswer(write(answer, response, type), day, days(answer));
            boolean compressible = compressedTypes.contains(type.getType() + "/" + type.getSubtype());
            ClientState client = ClientState.of(context.request());
            boolean compressed = compressible && client.acceptsGzip();
            if (compressed) {
                response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING.toString(), ClientState.GZIP);
            }
            String shown = Objects.requireNonNullElse(rendered.day(), "");
            Buffer body = compressed ? rendered.compressed(shown) : rendered.body(shown);
            response.setEntity(body.getBytes(), new Annotation[0], type);
            LongAdder decided = answer instanceof Decided decision ? decisions.of(decision) : null;
            if (decided != null) {
                decided.increment();
            }
            RenderedAnswers.keep(context, rendered, decided, query.ofToday(), compressible);
        }
    }

    /** The days for which it is the answer; all, where it does not turn on a day. */
    private LocalDateRange days(Answer answer) {
        if (answer instanceof DatedAnswer dated && dated.on() != null) {
            return dated.sameFor();
        }
        return query.ofToday() ? LocalDateRange.ofClosed(query.today(), query.today()) : LocalDateRange.ALL;
    }

    /** By the writer that would write it. */
    @SuppressWarnings("unchecked")
    private byte[] write(Answer answer, ContainerResponseContext response, MediaType type) throws IOException {
        Class<Answer> java = (Class<Answer>) answer.getClass();
        MessageBodyWriter<Answer> writer =
                providers.getMessageBodyWriter(java, java, response.getEntityAnnotations(), type);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.writeTo(answer, java, java, response.getEntityAnnotations(), type, response.getHeaders(), bytes);
        return bytes.toByteArray();
    }
}
