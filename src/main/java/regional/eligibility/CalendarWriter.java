package regional.eligibility;

import biweekly.ICalVersion;
import biweekly.io.text.ICalWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a calendar, its lines folded by octets. */
@Provider
@Produces(CalendarWriter.TEXT_CALENDAR)
public class CalendarWriter implements MessageBodyWriter<LawCalendar> {
    static final String TEXT_CALENDAR = "text/calendar";

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return LawCalendar.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            LawCalendar answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        write(answer, out);
    }

    static void write(LawCalendar answer, OutputStream out) throws IOException {
        OutputStream folded = new BufferedOutputStream(new OctetFolding(out));
        ICalWriter writer = new ICalWriter(folded, ICalVersion.V2_0);
        // The library would fold by characters.
        writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
        writer.write(answer.calendar());
        writer.flush();
        folded.flush();
    }
}
