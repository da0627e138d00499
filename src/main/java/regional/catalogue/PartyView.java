package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Party;

/** Who a provision speaks of. */
@Schema(
        name = "Party",
        description = "Who a provision speaks of: every part that is there must hold; with none, any country.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyView(
        @Schema(description = "Members of this bloc on the day") @Nullable
        String membersOf,

        @Schema(description = "Not members of this bloc on the day") @Nullable
        String notMembersOf,

        @Schema(description = "These countries; empty for any")
        List<String> countries) {
    static PartyView of(Party party) {
        return new PartyView(
                Showing.code(party.membersOf()), Showing.code(party.notMembersOf()), Showing.codes(party.countries()));
    }
}
