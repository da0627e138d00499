package naive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** The service's answers as records that are there already: nothing is decided, they are only written. */
@Singleton
@Path("/record/v1/eligibility")
public class RecordResource {
    private final Map<String, List<Answer>> answers = new HashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    RecordResource(@ConfigProperty(name = "naive.folder") java.nio.file.Path folder, ObjectMapper json)
            throws IOException {
        for (String explain : List.of("none", "summary", "full")) {
            List<Answer> all = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve(explain + ".ndjson"))) {
                all.add(json.readValue(line, Answer.class));
            }
            answers.put(explain, all);
        }
    }

    @GET
    @NonBlocking
    public Answer eligibility(@RestQuery String explain) {
        List<Answer> all = answers.get(explain);
        return all.get(Math.floorMod(next.getAndIncrement(), all.size()));
    }
}
