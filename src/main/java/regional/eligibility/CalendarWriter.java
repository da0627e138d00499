package regional.eligibility;

import biweekly.ICalVersion;
import biweekly.io.text.ICalWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import regional.answer.AnswerWriter;

/** Writes a calendar, its lines folded. */
@Provider
@Produces(CalendarWriter.TEXT_CALENDAR)
public class CalendarWriter extends AnswerWriter<LawCalendar> {
    static final String TEXT_CALENDAR = "text/calendar";

    CalendarWriter() {
        super(LawCalendar.class);
    }

    @Override
    protected void write(LawCalendar answer, OutputStream body) throws IOException {
        OutputStream folded = new BufferedOutputStream(new LineFolding(body));
        ICalWriter writer = new ICalWriter(folded, ICalVersion.V2_0);
        // The library would fold by characters.
        writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
        writer.write(answer.calendar());
        writer.flush();
        folded.flush();
    }
}
