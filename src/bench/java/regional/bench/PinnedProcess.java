package regional.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A server in a process of its own, kept to the machine's first core where the machine has several and {@code taskset};
 * the measuring process and its children then keep to the last one.
 *
 * @param log what it printed
 * @param startNanos from the order to start it to its first good answer
 */
record PinnedProcess(String name, Process process, int port, Path log, long startNanos) implements AutoCloseable {
    /** Those of the machine, also once this process is kept to one. */
    static final int CORES = Runtime.getRuntime().availableProcessors();

    /** What the service answers once it serves an edition. */
    static final String READY = "/v1/coverage";

    private static final boolean PINS = CORES > 1 && succeeds("taskset", "-c", "0", "true");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Keeps this process and those that it starts from now on to the last core. */
    static void pinMyself() {
        keepMyselfTo(String.valueOf(CORES - 1));
    }

    private static void keepMyselfTo(String cores) {
        if (PINS) {
            long me = ProcessHandle.current().pid();
            succeeds("taskset", "-acp", cores, String.valueOf(me));
        }
    }

    /** Lets this process, and those that it starts from now on, have all cores. */
    static void unpinMyself() {
        keepMyselfTo("0-" + (CORES - 1));
    }

    static String pinning() {
        return PINS ? "the server on one core and the client on another" : "server and client on all cores";
    }

    /** The packaged service. */
    static PinnedProcess service(String name, Path jar, Map<String, String> settings, String... options) {
        return quarkus(name, PINS, jar, settings, READY, options);
    }

    /** A packaged application of Quarkus, which has started when it answers a path. */
    static PinnedProcess pinned(String name, Path jar, Map<String, String> settings, String path) {
        return quarkus(name, PINS, jar, settings, path);
    }

    /** The same on all cores. */
    static PinnedProcess unpinned(String name, Path jar, Map<String, String> settings, String path, String... options) {
        return quarkus(name, false, jar, settings, path, options);
    }

    private static PinnedProcess quarkus(
            String name, boolean pinned, Path jar, Map<String, String> settings, String ready, String... options) {
        return start(
                name,
                pinned,
                settings,
                options(options, "-jar", jar.getFileName().toString()),
                folder(jar),
                ready);
    }

    /** A program of this class path, which gets its port as its first argument. */
    static PinnedProcess program(Class<?> main, Map<String, String> settings, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("-Xmx1g", "-cp", System.getProperty("java.class.path"), main.getName(), "PORT"));
        command.addAll(List.of(arguments));
        return start(main.getSimpleName(), PINS, settings, command, Path.of("").toAbsolutePath(), "/");
    }

    /** Where it is started, as its AOT cache was: the cache knows the jar by the path that was given. */
    private static Path folder(Path jar) {
        return jar.resolveSibling("").toAbsolutePath();
    }

    private static List<String> options(String[] options, String... rest) {
        List<String> all = new ArrayList<>(List.of(options));
        if (all.stream().noneMatch(option -> option.startsWith("-Xmx"))) {
            all.add("-Xmx1g");
        }
        all.addAll(List.of(rest));
        return all;
    }

    private static PinnedProcess start(
            String name,
            boolean pinned,
            Map<String, String> settings,
            List<String> arguments,
            Path folder,
            String ready) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(pinned ? List.of("taskset", "-c", "0", JAVA) : List.of(JAVA));
            arguments.forEach(argument -> command.add(argument.equals("PORT") ? String.valueOf(port) : argument));
            Path log = Files.createTempFile("bench", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .directory(folder.toFile());
            builder.environment().putAll(settings);
            builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
            builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(freePort()));
            long start = System.nanoTime();
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitReadiness(name, process, log, new Get(ready), port);
            return new PinnedProcess(name, process, port, log, System.nanoTime() - start);
        } catch (IOException e) {
            throw new IllegalStateException(name + " does not start", e);
        }
    }

    /** Sends it requests, and takes the time of the processor that it needed. */
    Load load(List<Get> gets, int connections, double seconds) {
        Duration before = cpu();
        Load load = Load.of(port, gets, connections, seconds);
        return load.with(cpu().minus(before));
    }

    /** What it has taken of the processor's time so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void awaitReadiness(String name, Process process, Path log, Get ready, int port) throws IOException {
        while (!answers(ready, port)) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " has ended:\n" + Files.readString(log));
            }
            pause(10);
        }
    }

    private static boolean answers(Get ready, int port) {
        try {
            return ready.send(port).statusCode() == 200;
        } catch (RuntimeException e) {
            // Nobody listens yet.
            return false;
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
