package regional.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Instrument;

/** The place in an instrument that proves a fact, with the instrument's particulars where they were asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitationView(
        String instrument,
        @Nullable String place,
        @Nullable String title,
        @Nullable String issuer,

        @Nullable String published,

        @Nullable String tier,

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
