package regional.mcp;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import regional.answer.AnswerWriter;

/** Writes the guide for agents. */
@Provider
@Produces(AgentsGuideWriter.PLAIN)
public class AgentsGuideWriter extends AnswerWriter<AgentsGuide> {
    static final String PLAIN = "text/plain;charset=UTF-8";

    AgentsGuideWriter() {
        super(AgentsGuide.class);
    }

    @Override
    protected void write(AgentsGuide answer, OutputStream body) throws IOException {
        body.write(answer.text().getBytes(StandardCharsets.UTF_8));
    }
}
