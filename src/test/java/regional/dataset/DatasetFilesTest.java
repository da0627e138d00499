package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regional.law.BlocId;
import regional.law.Facts;
import regional.law.Membership;
import regional.law.Standing;

class DatasetFilesTest {
    @Test
    void everyFileIsRead() {
        Facts facts = TinyDataset.sound();
        assertThat(facts.edition()).hasToString("2000-R01");
        assertThat(facts.countries()).hasSize(3);
        assertThat(facts.instruments()).hasSize(3);
        assertThat(facts.blocs()).hasSize(2);
        assertThat(facts.memberships()).extracting(Membership::bloc).containsOnly(new BlocId("NORTH"));
        assertThat(facts.standings()).extracting(Standing::bloc).containsOnly(new BlocId("NORTH"));
        assertThat(facts.regimes()).extracting(regime -> regime.id().value()).containsExactly("GRANT", "NORTH-TARIFF");
        assertThat(facts.restrictions())
                .extracting(restriction -> restriction.id().value())
                .containsExactly("XB-BORDER", "XA-EXPORT-BAN");
        assertThat(facts.suspensions()).hasSize(1);
        assertThat(facts.levies()).hasSize(1);
        assertThat(facts.notices()).hasSize(1);
        assertThat(facts.pending()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "edition.yaml      | since: 1990-01-01 | since: 1990-02-30    | :5 coverage.since              | 1990-02-30",
                "edition.yaml      | name: \"2000-R01\" | name: \"2000.1\"     | :1 name                        | is not of the form",
                "countries.yaml    | aliases:          | alias:               | :6 countries[0].alias          | unknown key 'alias'; known here are aliases, alpha3",
                "countries.yaml    | code: XB          | code: xb             | :8 countries[1].code           | 'xb' is not of the form [A-Z]{2}",
                "countries.yaml    | alpha3: XBB       | code: XD             | :9                             | key 'code' is given twice",
                "countries.yaml    | alpha3: XBB       | citations: []        | :11                            | key 'citations' is given twice",
                "blocs/north.yaml  | kind: ASSOCIATE   | bloc: SOUTH          | :38 standings[0].bloc          | leave 'bloc' out",
                "blocs/north.yaml  | country: XB       | land: XB             | :17 memberships[1].country     | 'country' is missing, or misspelt",
                "blocs/north.yaml  | lastVerified:     | verified:            | :15 memberships[0].verified    | unknown key 'verified'",
                "blocs/north.yaml  | until: \"1995\"   | until: *end          | :25                            | alias",
                "blocs/north.yaml  | level: MEDIUM     | level: SOME          | :14 memberships[0].confidence[1].level | 'SOME' is none of LOW, MEDIUM, HIGH",
                "blocs/south.yaml  | id: SOUTH         | id: South            | :2 bloc.id                     | 'South' is not of the form",
                "blocs/south.yaml  | text: It          | note: It             | :1 bloc.text                   | missing",
                "regimes/grant.yaml | rank: 20         | rank: 20.5           | :7 regime.rank                 | int",
                "regimes/grant.yaml | rank: 20         | text: T              | :13                            | key 'text' is given twice",
                "regimes/grant.yaml | rank: 20         | closedBy: order-1995 | :1 regime                      | 'rank' is missing",
                "regimes/grant.yaml | basis: GRANT     | basis: GIFT          | :6 regime.basis                | 'GIFT' is none of TREATY, GRANT, POLITICAL, CANDIDATE",
                "levies.yaml       | levies:           | levy:                | :1 levy                        | unknown key 'levy'",
                "levies.yaml       | percent: 0.5      | percent: \"0.5\"     | :17 levies[0].rates[1].percent | plain digits",
                "levies.yaml       | originating: true | originating: yes     | :26 levies[0].rules[0].originating | boolean",
                "notices.yaml      | bothWays: true    | bothWays:            | :6 notices[0].bothWays         | has no value",
                "pending.yaml      | text: Its         | text: Its: not       | :5                             | mapping values",
            })
    void aFlawOfReadingNamesFileLineAndKey(
            String file, String one, String other, String place, String sentence, @TempDir Path folder) {
        TinyDataset dataset = TinyDataset.copiedTo(folder).replace(file, one, other);
        assertThat(dataset.flawsOfReading()).singleElement().satisfies(flaw -> {
            assertThat(flaw.subject().toString()).startsWith(file + place);
            assertThat(flaw.what().toString()).contains(sentence).doesNotContain("regional.");
        });
    }

    @ParameterizedTest
    @CsvSource({"tariffs.yml", "blocs/NOTES.md", "blocs/old/east.txt", "edition.yml", "regimes/README.md"})
    void aFileThatNoDatasetHasIsRefused(String file, @TempDir Path folder) {
        assertThat(TinyDataset.copiedTo(folder).write(file, "a: 1").flawsOfReading())
                .containsExactly(
                        Violation.ofFile("every file belongs to the dataset", file, "a dataset has no such file"));
    }

    @Test
    void proseIsPassedOver(@TempDir Path folder) {
        assertThat(TinyDataset.copiedTo(folder)
                        .write("CHANGES.md", "# 2000-R01")
                        .flawsOfReading())
                .isEmpty();
    }

    @Test
    void everyFlawedFileIsReportedAtOnce(@TempDir Path folder) throws IOException {
        TinyDataset dataset = TinyDataset.copiedTo(folder)
                .replace("edition.yaml", "2000-06-30", "30 June")
                .replace("levies.yaml", "base:", "basis:")
                .write("pending.yaml", "")
                .write("more.yaml", "more: []");
        Files.write(folder.resolve("notices.yaml"), "notices: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(dataset::read)
                .isInstanceOf(FlawedDataset.class)
                .hasMessageStartingWith("The dataset has 5 flaws:\n")
                .message()
                .contains("edition.yaml:2 verifiedUntil: Text '30 June' could not be parsed")
                .contains("levies.yaml:2 levies[0].base: 'base' is missing")
                .contains("pending.yaml")
                .contains("more.yaml:1 more: unknown key 'more'")
                .contains("notices.yaml: cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet", "~", "[]", "countries"})
    void aFileWithoutKeysIsRefused(String content, @TempDir Path folder) {
        TinyDataset dataset = TinyDataset.copiedTo(folder);
        for (String file : List.of("countries.yaml", "blocs/north.yaml")) {
            dataset.write(file, content);
        }
        assertThat(dataset.flawsOfReading())
                .extracting(flaw -> flaw.what().toString())
                .containsOnly("not a map of keys and values");
    }

    @Test
    void aDatasetIsReadFromAnArchiveToo(@TempDir Path folder) throws IOException {
        Path tiny = Path.of("src/test/resources/tiny-dataset");
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("tiny.jar"), Map.of("create", "true"));
                Stream<Path> files = Files.walk(tiny)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, archive.getPath("/dataset", tiny.relativize(file).toString()));
            }
            assertThat(DatasetFiles.read(archive.getPath("/dataset"))).isEqualTo(TinyDataset.sound());
        }
    }

    @Test
    void aDatasetWithoutItsEditionIsRefused(@TempDir Path folder) throws IOException {
        TinyDataset dataset = TinyDataset.copiedTo(folder);
        Files.delete(folder.resolve("edition.yaml"));
        assertThat(dataset.flawsOfReading())
                .hasToString(
                        "[name, verifiedUntil, published, coverage: no file holds them [one file names the edition]]");
    }

    @ParameterizedTest
    @CsvSource({"edition.yaml, verifiedUntil: 2000-06-30, ''", "levies.yaml, levies:, 'name: \"2000-R02\"\nlevies:'"})
    void oneFileNamesTheEdition(String file, String one, String other, @TempDir Path folder) {
        assertThat(TinyDataset.copiedTo(folder).replace(file, one, other).flawsOfReading())
                .singleElement()
                .extracting(Violation::rule)
                .isEqualTo("one file names the edition");
    }

    @Test
    void aFileMayHoldFactsOfSeveralKinds(@TempDir Path folder) throws IOException {
        TinyDataset dataset = TinyDataset.copiedTo(folder);
        dataset.write("measures.yaml", dataset.content("notices.yaml") + dataset.content("levies.yaml"));
        Files.delete(folder.resolve("notices.yaml"));
        Files.delete(folder.resolve("levies.yaml"));
        assertThat(dataset.read()).isEqualTo(TinyDataset.sound());
    }
}
