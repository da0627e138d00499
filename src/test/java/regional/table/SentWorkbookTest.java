package regional.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a workbook, and which are refused. */
class SentWorkbookTest {
    private static final String HEADER =
            "<row r=\"1\">" + WorkbookFile.text("A1", "a") + WorkbookFile.text("B1", "b") + "</row>";

    private static List<TableRow> rows(byte[] workbook) throws IOException {
        List<TableRow> all = new ArrayList<>();
        try (TableRows rows = SentWorkbook.rows(new ByteArrayInputStream(workbook))) {
            for (TableRow row = rows.next(() -> {}); row != null; row = rows.next(() -> {})) {
                all.add(row);
            }
        }
        return all;
    }

    private static HttpProblem refusal(InputStream workbook) throws IOException {
        HttpProblem problem = catchThrowableOfType(
                HttpProblem.class, () -> SentWorkbook.rows(workbook).close());
        assertThat(temporaryFiles()).as("files that are left").isZero();
        return problem;
    }

    private static HttpProblem refusal(byte[] workbook) throws IOException {
        return refusal(new ByteArrayInputStream(workbook));
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("table") && name.endsWith(".xlsx"))
                    .count();
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<c r=\"A2\" s=\"1\"><v>45809</v></c> | DAY | 2025-06-01 | a day",
                "<c r=\"A2\" s=\"2\"><v>45809.75</v></c> | DAY | 2025-06-01 | a day with a time is its day",
                "<c r=\"A2\" s=\"1\"><v>59</v></c> | DAY | 1900-02-28 | before the day that never was",
                "<c r=\"A2\" s=\"1\"><v>60</v></c> | NUMBER | 60 | the day that never was",
                "<c r=\"A2\" s=\"1\"><v>61</v></c> | DAY | 1900-03-01 | after it",
                "<c r=\"A2\" s=\"1\"><v>-1</v></c> | NUMBER | -1 | no day",
                "<c r=\"A2\"><v>45809</v></c> | NUMBER | 45809 | a number without the format of a date",
                "<c r=\"A2\" s=\"3\"><v>702</v></c> | NUMBER | 702 | a whole number",
                "<c r=\"A2\"><v>1.1000000000000001</v></c> | NUMBER | 1.1 | as it is shown, not as it is kept",
                "<c r=\"A2\"><v>1E+20</v></c> | NUMBER | 100000000000000000000 | plain",
                "<c r=\"A2\" t=\"b\"><v>1</v></c> | TEXT | true | a boolean",
                "<c r=\"A2\" t=\"str\"><f>1</f><v>ML</v></c> | TEXT | ML | a formula is its stored value",
                "<c r=\"A2\" s=\"1\"><f>TODAY()</f><v>45809</v></c> | DAY | 2025-06-01 | also a day",
                "<c r=\"A2\"><f>B2</f></c> | NO_VALUE | `` | a formula whose value was not stored",
                "<c r=\"A2\" t=\"str\"><f>B2</f><v></v></c> | TEXT | `` | an empty text that was stored",
                "<c r=\"A2\" t=\"e\"><v>#N/A</v></c> | ERROR | #N/A | an error",
                "<c r=\"A2\" t=\"e\"><f>X</f><v>#DIV/0!</v></c> | ERROR | #DIV/0! | the error of a formula",
                "<c r=\"A2\" t=\"inlineStr\"><is><t>#N/A</t></is></c> | TEXT | #N/A | a text",
                "<c r=\"A2\" t=\"inlineStr\"><is><t>a_x000D_b</t></is></c> | TEXT | `a\\rb` | a sign by its code",
                "<c r=\"A2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c> | TEXT | ab | in two fonts"
            })
    void aCellIsReadAsItIsShown(String cell, CellKind kind, String text, String because) throws IOException {
        TableRow row = rows(new WorkbookFile()
                        .sheet("", HEADER + "<row r=\"2\">" + cell + WorkbookFile.text("B2", "x") + "</row>")
                        .bytes())
                .getFirst();
        assertThat(row.kind(0)).as(because).isEqualTo(kind);
        assertThat(row.cells()).as(because).containsExactly(text.replace("\\r", "\r"), "x");
    }

    @ParameterizedTest
    @CsvSource({"1, 2029-06-02", "true, 2029-06-02", "0, 2025-06-01", "false, 2025-06-01"})
    void theDaysOfOldWorkbooksAreCountedFrom1904(String since1904, String day) throws IOException {
        byte[] workbook = new WorkbookFile()
                .with("date1904=\"" + since1904 + "\"")
                .sheet("", HEADER + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45809</v></c></row>")
                .bytes();
        assertThat(rows(workbook).getFirst().cells().getFirst()).isEqualTo(day);
    }

    @Test
    void theFirstVisibleSheetIsReadFromItsFirstRowWithAValue() throws IOException {
        byte[] workbook = new WorkbookFile()
                .sheet("state=\"hidden\"", "<row r=\"1\">" + WorkbookFile.text("A1", "no") + "</row>")
                .sheet(
                        "",
                        "<row r=\"2\"><c r=\"A2\" s=\"1\"/></row><row r=\"3\">" + WorkbookFile.text("B3", "b")
                                + "</row><row r=\"5\"><c r=\"B5\"/></row><row r=\"7\">" + WorkbookFile.text("B7", "x")
                                + "</row><row r=\"8\">" + WorkbookFile.text("C8", "y") + "</row><row r=\"9\">"
                                + WorkbookFile.text("CX9", "last") + WorkbookFile.text("CZ9", "z") + "</row>")
                .sheet("", "")
                .bytes();
        try (TableRows rows = SentWorkbook.rows(new ByteArrayInputStream(workbook))) {
            assertThat(rows.header()).hasSize(102).startsWith("", "b", "");
            TableRow first = Objects.requireNonNull(rows.next(() -> {}));
            assertThat(first.line()).isEqualTo(7);
            assertThat(first.cells()).hasSize(102).startsWith("", "x", "");
            TableRow second = Objects.requireNonNull(rows.next(() -> {}));
            assertThat(second.cells()).as("a column without a name is carried").startsWith("", "", "y", "");
            TableRow third = Objects.requireNonNull(rows.next(() -> {}));
            assertThat(third.cells()).as("a value far away is told").endsWith("last");
            assertThat(Objects.requireNonNull(third.flaw()).getDetail()).contains("cell CZ9");
            assertThat(rows.next(() -> {})).isNull();
        }
        assertThat(temporaryFiles()).isZero();
    }

    @Test
    void aWorkbookWithoutFormatsIsRead() throws IOException {
        byte[] workbook = new WorkbookFile()
                .sheet("", HEADER + "<row r=\"2\">" + WorkbookFile.text("A2", "x") + "</row>")
                .part("[Content_Types].xml", "<Types/>")
                .bytes();
        assertThat(rows(workbook).getFirst().cells()).containsExactly("x", "");
    }

    @Test
    void whatIsNoWorkbookIsToldWhatToDo() throws IOException {
        assertThat(refusal("id,origin\n".getBytes(StandardCharsets.UTF_8)).getDetail())
                .contains("no workbook", ".xlsx");
        assertThat(refusal(new byte[0]).getDetail()).contains("no workbook");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertThat(refusal(old).getDetail()).contains("password");
        byte[] whole = new WorkbookFile().sheet("", HEADER).bytes();
        for (int length : List.of(4, 100, whole.length / 2, whole.length - 30)) {
            assertThat(refusal(Arrays.copyOf(whole, length)).getDetail()).contains("no workbook");
        }
        assertThat(refusal(new WorkbookFile().sheet("", "").bytes()).getDetail())
                .contains("first line");
        assertThat(refusal(new WorkbookFile().sheet("state=\"hidden\"", HEADER).bytes())
                        .getDetail())
                .contains("no sheet that is visible");
        assertThat(refusal(new WorkbookFile().bytes()).getStatusCode()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r=\"AAAAAA1\"><v>1</v></c> | columns without a bound",
                "<c r=\"ZZZ2\"><v>1</v></c> | more columns than there are",
                "<c r=\"A2\" t=\"s\"><v>2000000000</v></c> | a shared text that is not there",
                "<c r=\"A2\" t=\"s\"><f>1</f><v>999999999</v></c> | likewise behind a formula",
                "<c r=\"A2\" t=\"d\"><v>2025-06-01</v></c> | a type that the library does not know",
                "<c r=\"A2\"><f t=\"shared\" si=\"7\"/></c> | a shared formula that is not there",
                "<c r=\"A2\"><v>1</v> | an element that is not closed"
            })
    void whatNoSpreadsheetWritesIsRefused(String cell, String because) throws IOException {
        byte[] workbook = new WorkbookFile()
                .sheet("", HEADER + "<row r=\"2\">" + cell + "</row>")
                .bytes();
        assertThat(refusal(workbook).getDetail()).as(because).contains("no workbook");
    }

    @Test
    void noEntityIsExpanded() throws IOException {
        byte[] workbook = new WorkbookFile()
                .sheet("", HEADER)
                .part(
                        "xl/worksheets/s1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
                                + "<row r=\"1\">" + WorkbookFile.text("A1", "&e;") + "</row></sheetData></worksheet>")
                .bytes();
        assertThat(refusal(workbook).getDetail()).contains("DOCTYPE");
    }

    @Test
    void whatIsTooLargeIsRefusedByItsBound() throws IOException {
        InputStream large = new SequenceInputStream(
                new ByteArrayInputStream(new WorkbookFile().sheet("", HEADER).bytes()),
                new ByteArrayInputStream(new byte[20 * 1024 * 1024]));
        HttpProblem refused = refusal(large);
        assertThat(refused.getStatusCode()).isEqualTo(413);
        assertThat(refused.getDetail()).contains("20,971,520");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/media/image.png"));
            byte[] nothing = new byte[1024 * 1024];
            for (int mebibytes = 0; mebibytes <= 200; mebibytes++) {
                zip.write(nothing);
            }
        }
        HttpProblem unpacked = refusal(bomb.toByteArray());
        assertThat(unpacked.getStatusCode()).isEqualTo(413);
        assertThat(unpacked.getDetail()).contains("209,715,200");
    }

    @Test
    void theRowsAreCounted() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int row = 2; row <= SentWorkbook.MOST_ROWS + 1; row++) {
            rows.append("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>");
        }
        assertThat(rows(new WorkbookFile().sheet("", rows.toString()).bytes())).hasSize(SentWorkbook.MOST_ROWS);
        rows.append("<row r=\"200000\"><c r=\"A200000\"><v>1</v></c></row>");
        HttpProblem refused =
                refusal(new WorkbookFile().sheet("", rows.toString()).bytes());
        assertThat(refused.getStatusCode()).isEqualTo(413);
        assertThat(refused.getDetail()).contains("100,000");
    }
}
