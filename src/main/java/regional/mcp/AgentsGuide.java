package regional.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import regional.answer.Answer;
import regional.answer.EditionRef;

/**
 * What an agent must know of this service to ask it, as a text in Markdown.
 *
 * @param edition the one served
 */
record AgentsGuide(EditionRef edition) implements Answer {
    private static final String TEXT = read();

    private static String read() {
        try (InputStream template = AgentsGuide.class.getResourceAsStream("/llms.txt")) {
            return new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{verdicts}", Meanings.verdicts())
                    .replace("{passages}", Meanings.passages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Less than 3,000 bytes. */
    String text() {
        return TEXT;
    }
}
