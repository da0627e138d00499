package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.answer.EditionRef;
import regional.answer.Presentation;
import regional.answer.Presented;

/** One fact by itself, and the edition that it was read from. */
@Schema(hidden = true)
public record Entry(@JsonUnwrapped Object fact, EditionRef edition, Presentation presentation) implements Presented {}
