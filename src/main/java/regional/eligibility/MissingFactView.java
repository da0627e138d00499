package regional.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fact of the goods that was not given, or with too few digits, and would matter. */
@Schema(
        name = "MissingFact",
        description = "A fact of the goods that was not given, or with too few digits, and would matter.")
public record MissingFactView(
        @Schema(description = "The name of the parameter") String name,

        @Schema(description = "Whether one of its values would change the verdict")
        boolean conditional) {}
