package regional.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * What a killed process leaves in its data directory: a PostgreSQL server that still runs, which would keep the next one
 * from starting, or only the note of its process's number, which may have gone to another process since.
 */
final class OrphanServer {
    private static final Logger LOG = Logger.getLogger(OrphanServer.class);
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,9}");

    private final Path directory;
    private final Path note;

    private OrphanServer(Path directory) {
        this.directory = directory;
        this.note = directory.resolve("postmaster.pid");
    }

    /**
     * Makes way for a new server. To be called by whom alone the directory belongs, so that no living process can own
     * the server.
     *
     * @throws IllegalStateException when there is a server and it does not stop
     */
    static void stop(Path directory, Duration patience) throws IOException {
        OrphanServer orphan = new OrphanServer(directory);
        if (Files.exists(orphan.note)) {
            orphan.stop(patience);
        }
    }

    private void stop(Duration patience) throws IOException {
        String number = Files.readAllLines(note).stream().findFirst().orElse("").strip();
        if (!NUMBER.matcher(number).matches()) {
            // Cut off by a crash; the next server would take it for a sign of life.
            Files.delete(note);
            return;
        }
        Optional<ProcessHandle> noted = ProcessHandle.of(Long.parseLong(number));
        // Where neither a process nor its arguments are to be seen, the next server judges by itself.
        Optional<List<String>> arguments =
                noted.flatMap(process -> process.info().arguments()).map(Arrays::asList);
        if (noted.isPresent() && arguments.isPresent()) {
            if (arguments.get().stream().anyMatch(this::isDirectory)) {
                stop(noted.get(), patience);
            } else {
                // Of another process, which the next server would take for a living server.
                Files.delete(note);
            }
        }
    }

    /** A server gets its directory as an argument; its children, and other servers, have no such argument. */
    private boolean isDirectory(String argument) {
        try {
            return Files.isSameFile(Path.of(argument), directory);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** By SIGINT: asked to end in Java's way, a server waits for its last client, and nobody else stops this one. */
    private static void stop(ProcessHandle server, Duration patience) throws IOException {
        LOG.warnf("Stopping the PostgreSQL server %s, which an earlier process left behind", server.pid());
        new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).inheritIO().start();
        try {
            server.onExit().orTimeout(patience.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the PostgreSQL server " + server.pid() + " does not stop", e);
        }
    }
}
