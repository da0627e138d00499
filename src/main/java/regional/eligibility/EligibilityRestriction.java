package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Confidence;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Goods;
import regional.law.InForce;
import regional.law.Mode;
import regional.law.Party;
import regional.law.Restriction;
import regional.law.Text;
import regional.rulebook.Hit;
import regional.rulebook.RestrictionFinding;

/** A restriction that can hit goods between the two countries. */
@Schema(name = "EligibilityRestriction", description = "A restriction that can hit goods between the two countries.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityRestriction(
        FactId id,

        Restriction.Kind kind,

        CountryCode by,

        @Schema(description = "Whether it hits this shipment")
        Hit hits,

        @Schema(description = "Why it may hit; else empty") List<Hit.Reason> reasons,

        @Schema(description = "The modes of transport that it is limited to; empty for all")
        Set<Mode> modes,

        Text text,
        @Schema(description = "The goods; empty for all") List<Goods> products,

        @Schema(description = "Countries that it spares, by country code or bloc")
        List<String> exempt,

        InForce inForce,

        @Schema(description = "The first day on which it is no longer certain that it goes on") @Nullable
        LocalDate certainUntil,

        Confidence confidence,
        List<Citation> citations) {
    static EligibilityRestriction of(RestrictionFinding finding) {
        Restriction restriction = finding.restriction();
        return new EligibilityRestriction(
                restriction.id(),
                restriction.kind(),
                restriction.by(),
                finding.hits(),
                finding.reasons(),
                restriction.modes(),
                restriction.text(),
                restriction.products(),
                restriction.exempt().stream()
                        .flatMap(EligibilityRestriction::words)
                        .toList(),
                restriction.inForce(),
                restriction.certainUntil(),
                finding.confidence(),
                restriction.citations());
    }

    /** A party in one word or a few: a bloc, or countries. */
    private static Stream<String> words(Party party) {
        return party.membersOf() == null
                ? party.countries().stream().map(CountryCode::value)
                : Stream.of(party.membersOf().value());
    }
}
