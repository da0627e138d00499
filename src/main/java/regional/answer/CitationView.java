package regional.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Instrument;

/** The place in an instrument that proves a fact, with the instrument's particulars where they were asked for. */
@Schema(
        name = "Citation",
        description = "The place in an instrument that proves a fact; its particulars only with `explain=full`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitationView(
        String instrument,
        @Nullable String place,
        @Nullable String title,
        @Nullable String issuer,

        @Schema(description = "A day, month, year or range of days, as precisely as it is known") @Nullable
        String published,

        @Schema(description = "PRIMARY, OFFICIAL, PRESS or a value added later") @Nullable
        String tier,

        @Nullable String url) {
    public static CitationView of(Citation citation) {
        return new CitationView(citation.instrument().value(), citation.place(), null, null, null, null, null);
    }

    public static CitationView of(Citation citation, Instrument instrument) {
        return new CitationView(
                citation.instrument().value(),
                citation.place(),
                instrument.title(),
                instrument.issuer(),
                instrument.published() == null ? null : instrument.published().toString(),
                instrument.tier().name(),
                instrument.url());
    }

    public static List<CitationView> all(List<Citation> citations) {
        return citations.stream().map(CitationView::of).toList();
    }
}
