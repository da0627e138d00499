package regional.catalogue;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import regional.answer.AnswerWriter;
import regional.edition.Editions;

/** Writes the files of an edition as a zip file. */
@Provider
@Singleton
@Produces(EditionEntry.ZIP)
public final class EditionZipWriter extends AnswerWriter<EditionEntry> {
    private final Editions editions;

    EditionZipWriter(Editions editions) {
        super(EditionEntry.class);
        this.editions = editions;
    }

    @Override
    protected void write(EditionEntry entry, OutputStream body) throws IOException {
        body.write(editions.files(entry.stored().name()));
    }
}
