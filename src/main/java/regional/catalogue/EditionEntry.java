package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.answer.Answer;
import regional.answer.EditionRef;
import regional.store.StoredEdition;

/** One stored edition: what is known of it as JSON, or its files as a zip file. */
@Schema(hidden = true)
public record EditionEntry(@JsonUnwrapped StoredEdition stored) implements Answer {
    /** The media type of zip files. */
    static final String ZIP = "application/zip";

    @JsonProperty
    @Override
    public EditionRef edition() {
        return new EditionRef(stored.name().value(), stored.digest(), stored.verifiedUntil());
    }

    /** Until when it was served changes once. */
    @Override
    public String state() {
        return stored.toString();
    }
}
