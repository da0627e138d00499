package regional.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.answer.Answer;
import regional.answer.Dated;
import regional.answer.EditionRef;
import regional.answer.RangeView;
import regional.answer.Table;
import regional.answer.Tabular;
import regional.edition.Edition;
import regional.law.Bloc;
import regional.law.CountryCode;
import regional.law.InForce;
import regional.law.Membership;

/** Who belongs to a bloc on a day. */
@Schema(
        name = "Members",
        description = "Who belongs to a bloc on a day. Whose dates leave it open is uncertain, and not counted.")
public record Members(
        String bloc,
        LocalDate on,

        @Schema(description = "How many members are certain")
        int count,

        List<Member> members,
        List<Member> uncertain,
        EditionRef edition)
        implements Answer, Dated, Tabular {
    /** A row a country, the members first; whether it is certain is the last column. */
    @Override
    public Table table() {
        List<String> columns = new ArrayList<>(Table.columns(Member.class));
        columns.add("certain");
        return new Table(
                columns,
                Stream.concat(
                                members.stream().map(member -> row(member, true)),
                                uncertain.stream().map(member -> row(member, false)))
                        .toList());
    }

    private static List<String> row(Member member, boolean certain) {
        List<String> row = new ArrayList<>(Table.row(member));
        row.add(String.valueOf(certain));
        return row;
    }

    /** A country, and the days for which it belongs to the bloc. */
    @Schema(name = "Member", description = "A country, and the days for which it belongs to the bloc.")
    public record Member(String country, RangeView inForce) {
        static List<Member> all(SortedMap<CountryCode, InForce> countries) {
            return countries.entrySet().stream()
                    .map(entry -> new Member(entry.getKey().value(), RangeView.of(entry.getValue())))
                    .toList();
        }
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
        return new Members(
                bloc.id().value(), on, members.size(), Member.all(members), Member.all(uncertain), edition.stamp());
    }
}
