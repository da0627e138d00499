package regional.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import regional.answer.Table;

/** The examples of the OpenAPI document: real answers, kept in {@code META-INF/examples/<operationId>.*}, problems by response. */
final class ContractExamples {
    private ContractExamples() {}

    /** Adds the example of an operation's answer in a media type. */
    static void add(MediaType media, String type, String operation) {
        if (type.equals(BoundedLines.NDJSON)) {
            media.schema(OASFactory.createSchema().ref("#/components/schemas/Lines"))
                    .setExample(new String(example(operation + ".ndjson"), StandardCharsets.UTF_8));
        } else if (type.equals(Table.CSV)) {
            media.schema(OASFactory.createSchema().ref("#/components/schemas/Table"))
                    .setExample(new String(example(operation + ".csv"), StandardCharsets.UTF_8));
        } else if (type.equals(Format.ZIP.mediaType())) {
            media.schema(OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.STRING))
                    .format("binary"));
        } else if (type.equals(Table.XLSX)) {
            media.schema(OASFactory.createSchema().ref("#/components/schemas/Workbook"));
        } else if (type.equals(jakarta.ws.rs.core.MediaType.APPLICATION_JSON)) {
            media.setExample(json(operation));
        }
    }

    /** Adds the example of a problem that operations share, by the name of the response. */
    static void add(APIResponse response, String name) {
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().values().forEach(media -> media.setExample(json("problems/" + name)));
        }
    }

    private static Object json(String name) {
        try {
            return new ObjectMapper().readValue(example(name + ".json"), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] example(String of) {
        String name = "META-INF/examples/" + of;
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the operation has no example: put {} into " + name
                        + ", its request into examples.csv, and run ExamplesTest with -Dexamples.write=true");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
