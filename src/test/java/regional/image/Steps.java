package regional.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the last stage of a Dockerfile does.
 *
 * @param copied what of the repository is copied, and where to
 * @param commands what is run while the image is made, in its order
 * @param variables of the environment
 * @param entry the command that a container runs
 */
record Steps(
        Map<Path, String> copied,
        List<String> commands,
        Map<String, String> variables,
        String user,
        String folder,
        List<String> entry) {
    private static final String FROM_SOURCE = "--from=build /source/";

    static Steps of(Path dockerfile) throws IOException {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        for (String step : stages(dockerfile).getLast()) {
            String[] parts = step.split(" ", 2);
            steps.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1].strip());
        }
        assertThat(steps.keySet())
                .containsExactlyInAnyOrder("COPY", "RUN", "ENV", "USER", "WORKDIR", "ENTRYPOINT", "EXPOSE");
        Map<Path, String> copied = new LinkedHashMap<>();
        for (String copy : steps.get("COPY")) {
            assertThat(copy).startsWith(FROM_SOURCE);
            String[] paths = copy.substring(FROM_SOURCE.length()).split(" ", 2);
            copied.put(Path.of(paths[0]), paths[1]);
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (String variable : steps.get("ENV")) {
            String[] parts = variable.split("=", 2);
            variables.put(parts[0], parts[1]);
        }
        return new Steps(
                copied,
                steps.get("RUN"),
                variables,
                steps.get("USER").getFirst(),
                steps.get("WORKDIR").getFirst(),
                new ObjectMapper().readValue(steps.get("ENTRYPOINT").getFirst(), new TypeReference<>() {}));
    }

    /** The steps of each stage but for its FROM. */
    private static List<List<String>> stages(Path dockerfile) throws IOException {
        List<List<String>> stages = new ArrayList<>();
        String joined = Pattern.compile(" \\\\\n *")
                .matcher(Files.readString(dockerfile))
                .replaceAll(" ");
        for (String step : joined.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList()) {
            if (step.startsWith("FROM ")) {
                stages.add(new ArrayList<>());
            } else {
                stages.getLast().add(step);
            }
        }
        return stages;
    }
}
