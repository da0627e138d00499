package regional.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jboss.logging.Logger;

/**
 * Reads every part of a workbook once before it is used, with the parsers that read it then: how large it is unpacked, and
 * what the library would give memory for without a bound.
 */
final class WorkbookCheck {
    private static final Logger LOG = Logger.getLogger(WorkbookCheck.class);

    /** The most bytes of all parts together, unpacked. */
    private static final int LARGEST_UNPACKED = 200 * 1024 * 1024;

    /** A cell of the sheets that spreadsheets have: 16,384 columns. */
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,2}[0-9]{1,7}|[A-X][A-Z]{2}[0-9]{1,7}");

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");
    private static final Set<String> TRUE = Set.of("1", "true");
    private static final XMLInputFactory XML = parsers();

    private long unpacked;
    private int sharedTexts;
    private int largestIndex = -1;
    private boolean since1904;

    private WorkbookCheck() {}

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    /**
     * Lets a workbook pass.
     *
     * @return whether it counts its days from 1904
     * @throws HttpProblem 413 when it is too large, 400 when it is none
     */
    static boolean isSince1904(Path file) throws IOException {
        WorkbookCheck check = new WorkbookCheck();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream content = check.counted(zip.getInputStream(part))) {
                    check.read(part.getName(), content);
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        if (check.largestIndex >= check.sharedTexts) {
            throw new IOException("a text that is not there");
        }
        return check.since1904;
    }

    /** The content, which ends with a problem where there is too much of it. */
    private InputStream counted(InputStream content) {
        return new BufferedInputStream(new FilterInputStream(content) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                unpacked += Math.max(read, 0);
                if (unpacked > LARGEST_UNPACKED) {
                    throw TableProblems.tooLarge("body", "detail.UNPACKED", LARGEST_UNPACKED);
                }
                return read;
            }
        });
    }

    /** Reads a part as far as it is XML; pictures and the like are none. */
    private void read(String name, InputStream content) throws IOException {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw TableProblems.body("detail.DOCTYPE");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    check(xml);
                }
            }
        } catch (XMLStreamException e) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                throw new IOException(e);
            }
            LOG.debugf(e, "The part %s is no XML", name);
        }
    }

    private void check(XMLStreamReader element) throws IOException, XMLStreamException {
        switch (element.getLocalName()) {
            case "workbookPr" -> {
                String since = element.getAttributeValue(null, "date1904");
                since1904 = since != null && TRUE.contains(since);
            }
            case "si" -> sharedTexts++;
            case "c" -> checkCell(element);
            default -> {
                // Nothing that the size of the part does not bound.
            }
        }
    }

    private void checkCell(XMLStreamReader cell) throws IOException, XMLStreamException {
        String place = cell.getAttributeValue(null, "r");
        if (place != null && !CELL.matcher(place).matches()) {
            throw new IOException("no such cell: " + place);
        }
        if (!"s".equals(cell.getAttributeValue(null, "t"))) {
            return;
        }
        while (cell.nextTag() == XMLStreamConstants.START_ELEMENT) {
            boolean index = cell.getLocalName().equals("v");
            String text = cell.getElementText();
            if (index && !text.isEmpty()) {
                largestIndex = Math.max(largestIndex, index(text));
            }
        }
    }

    private static int index(String text) throws IOException {
        if (!INDEX.matcher(text).matches()) {
            throw new IOException("no text " + text);
        }
        return Integer.parseInt(text);
    }
}
