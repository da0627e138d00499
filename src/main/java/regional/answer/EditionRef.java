package regional.answer;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The edition that an answer was read from. */
@Schema(name = "EditionStamp", description = "The edition that the answer was read from.")
public record EditionRef(String name, String digest, LocalDate verifiedUntil) {}
