package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import regional.ShippedDataset;
import regional.SpecificationTable;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.Truth;

/** Who belongs to which bloc on a day, and who is in which standing: the tables of members and standings. */
class MembersTest {
    private static final Rulebook RULEBOOK = ShippedDataset.rulebook();
    private static final Map<String, Truth> MEMBER =
            Map.of("yes", Truth.YES, "no", Truth.NO, "uncertain", Truth.UNKNOWN, "unknown", Truth.UNKNOWN);

    @TestFactory
    Stream<DynamicTest> members() {
        return SpecificationTable.rows(Episode.FOLDER.resolve("members.csv")).stream()
                .map(row -> DynamicTest.dynamicTest(name(row), () -> member(row)));
    }

    @TestFactory
    Stream<DynamicTest> standings() {
        return SpecificationTable.rows(Episode.FOLDER.resolve("standings.csv")).stream()
                .map(row -> DynamicTest.dynamicTest(name(row), () -> standing(row)));
    }

    private static void member(CSVRecord row) {
        BlocId bloc = new BlocId(row.get("bloc"));
        LocalDate on = LocalDate.parse(row.get("on"));
        if (!row.get("country").isEmpty()) {
            assertThat(RULEBOOK.memberships().belongs(new CountryCode(row.get("country")), bloc, on))
                    .isEqualTo(MEMBER.get(row.get("member")));
        }
        if (!row.get("count").isEmpty()) {
            Set<CountryCode> members = RULEBOOK.facts().coverage().countries().stream()
                    .filter(country -> RULEBOOK.memberships().belongs(country, bloc, on) == Truth.YES)
                    .collect(Collectors.toSet());
            assertThat(members).hasSize(Integer.parseInt(row.get("count")));
        }
    }

    private static void standing(CSVRecord row) {
        LocalDate on = LocalDate.parse(row.get("on"));
        Set<Truth> found = RULEBOOK.facts().standings().stream()
                .filter(standing -> standing.bloc().value().equals(row.get("bloc"))
                        && standing.country().value().equals(row.get("country"))
                        && standing.kind().equals(row.get("kind")))
                .map(standing -> standing.inForce() == null
                        ? Truth.NO
                        : standing.inForce().on(on))
                .collect(Collectors.toSet());
        Truth truth = found.contains(Truth.YES) ? Truth.YES : found.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.NO;
        assertThat(truth).isEqualTo(MEMBER.get(row.get("in_force")));
    }

    private static String name(CSVRecord row) {
        return row.getRecordNumber() + " " + row.get("country") + " in " + row.get("bloc") + " on " + row.get("on")
                + ": " + row.get("because");
    }
}
