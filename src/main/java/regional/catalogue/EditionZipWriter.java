package regional.catalogue;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import regional.edition.Editions;

/** Writes the files of an edition as a zip file. */
@Provider
@Singleton
@Produces(EditionEntry.ZIP)
public final class EditionZipWriter implements MessageBodyWriter<EditionEntry> {
    private final Editions editions;

    EditionZipWriter(Editions editions) {
        this.editions = editions;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return EditionEntry.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            EditionEntry entry,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(editions.files(entry.stored().name()));
    }
}
