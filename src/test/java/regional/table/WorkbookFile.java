package regional.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of tests, part by part as a spreadsheet writes them. */
public final class WorkbookFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    /** One without a sheet; its formats are General, a day, a day with a time, and text. */
    public WorkbookFile() {
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/></Types>""".formatted(SPREADSHEET, SPREADSHEET));
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs>\
                </styleSheet>""".formatted(MAIN));
    }

    /** Attributes of the workbook, such as that it counts from 1904. */
    public WorkbookFile with(String attributes) {
        properties = "<workbookPr " + attributes + "/>";
        return this;
    }

    /** A further sheet; the rows as they stand in the file. */
    public WorkbookFile sheet(String attributes, String rows) {
        count++;
        sheets.append(
                "<sheet name=\"S%d\" sheetId=\"%d\" %s r:id=\"r%d\"/>".formatted(count, count, attributes, count));
        relations.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/s%d.xml\"/>"
                .formatted(count, OFFICE, count));
        return part(
                "xl/worksheets/s" + count + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A further part, or another in the place of one. */
    public WorkbookFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** A cell with a text. */
    public static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        parts.putIfAbsent(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        parts.putIfAbsent(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
