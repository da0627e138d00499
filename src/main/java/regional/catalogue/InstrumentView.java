package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Instrument;

/** A text that facts rest on. */
@Schema(
        name = "Instrument",
        description =
                "A text that facts rest on: treaty, protocol, regulation, decision, communiqué, judgment, national"
                        + " order or report.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstrumentView(
        String id,

        @Schema(description = "In the instrument's own language, or as usually cited")
        String title,

        String issuer,

        @Schema(
                description = "A day, month, year or range of days, as precisely as it is known; absent when no date is"
                        + " known")
        @Nullable
        String published,

        @Schema(
                description = "PRIMARY (the text itself), OFFICIAL (an official page), PRESS (press or secondary"
                        + " literature) or a value added later")
        String tier,

        @Schema(description = "Absent when the text was not found at an address of its own") @Nullable
        String url,

        @Nullable String note) {
    static InstrumentView of(Instrument instrument, Showing showing) {
        return new InstrumentView(
                instrument.id().value(),
                instrument.title(),
                instrument.issuer(),
                Showing.code(instrument.published()),
                instrument.tier().name(),
                instrument.url(),
                showing.note(instrument.note()));
    }
}
