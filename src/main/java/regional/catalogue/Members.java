package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.answer.Answer;
import regional.answer.AnswerTree;
import regional.answer.ColumnPointers;
import regional.answer.DatedAnswer;
import regional.answer.EditionRef;
import regional.answer.Table;
import regional.answer.Tabular;
import regional.edition.Edition;
import regional.law.Bloc;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.InForce;
import regional.law.Membership;

/** Who belongs to a bloc on a day. */
@Schema(
        name = "Members",
        description = "Who belongs to a bloc on a day. Whose dates leave it open is uncertain, and not counted.")
public record Members(
        BlocId bloc,
        LocalDate on,

        @Schema(description = "How many members are certain")
        int count,

        List<Member> members,
        List<Member> uncertain,
        EditionRef edition)
        implements Answer, DatedAnswer, Tabular {
    private static final ColumnPointers COLUMNS =
            new ColumnPointers("country", "inForce.since", "inForce.until", "inForce.precision", "certain");

    /** A country, and the days for which it belongs to the bloc. */
    @Schema(name = "Member", description = "A country, and the days for which it belongs to the bloc.")
    public record Member(CountryCode country, InForce inForce) {
        static List<Member> all(SortedMap<CountryCode, InForce> countries) {
            return countries.entrySet().stream()
                    .map(entry -> new Member(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    private record Row(@JsonUnwrapped Member member, boolean certain) {}

    /** A row a country, the members first; whether it is certain is the last column. */
    @Override
    public Table table(AnswerTree json) {
        return COLUMNS.table(Stream.concat(
                        members.stream().map(member -> new Row(member, true)),
                        uncertain.stream().map(member -> new Row(member, false)))
                .map(json::of)
                .toList());
    }

    static Members of(Bloc bloc, LocalDate on, Edition edition) {
        SortedMap<CountryCode, InForce> members = new TreeMap<>();
        SortedMap<CountryCode, InForce> uncertain = new TreeMap<>();
        for (Membership membership : edition.facts().memberships()) {
            if (membership.bloc().equals(bloc.id())) {
                switch (membership.inForce().on(on)) {
                    case YES -> members.put(membership.country(), membership.inForce());
                    case UNKNOWN -> uncertain.put(membership.country(), membership.inForce());
                    case NO -> {}
                }
            }
        }
        uncertain.keySet().removeAll(members.keySet());
        return new Members(bloc.id(), on, members.size(), Member.all(members), Member.all(uncertain), edition.stamp());
    }
}
