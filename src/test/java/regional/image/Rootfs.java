package regional.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A folder that a process takes for the root of all files, as a container would: it has the programs of this machine, what the
 * image's steps put there, and an empty /tmp in memory.
 */
record Rootfs(Path folder) {
    /** Its arguments: the folder, rw or ro, the user, and the command. */
    private static final String ENTER = """
            root=$1 mode=$2 user=$3; shift 3
            mount --make-rprivate /
            mount --bind "$root" "$root"
            for shared in usr dev proc; do mount --rbind "/$shared" "$root/$shared"; done
            mount -t tmpfs -o mode=1777,exec tmpfs "$root/tmp"
            mount -o "remount,bind,$mode" "$root"
            exec chroot --userspec="$user" --groups= "$root" "$@"
            """;

    /** Whether this machine lets this process do so. */
    static boolean isPossible() throws InterruptedException {
        if (!System.getProperty("java.home").startsWith("/usr/")) {
            return false;
        }
        try {
            return new ProcessBuilder("unshare", "--mount", "mount", "--make-rprivate", "/")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** One with the programs of this machine, and a user by the name of service. */
    static Rootfs make(Path folder, String user) throws IOException, InterruptedException {
        run(new ProcessBuilder("rm", "-rf", folder.toString()));
        for (String name : List.of("usr", "dev", "proc", "tmp", "etc", "app", "opt")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (String name : List.of("bin", "lib", "lib64", "sbin")) {
            Path link = Path.of("/", name);
            if (Files.isSymbolicLink(link)) {
                Files.createSymbolicLink(folder.resolve(name), Files.readSymbolicLink(link));
            }
        }
        Files.writeString(folder.resolve("etc/passwd"), "service:x:" + user + "::/tmp:/bin/sh\n");
        Files.writeString(folder.resolve("etc/hosts"), "127.0.0.1 localhost\n");
        run(new ProcessBuilder("chown", user, folder.resolve("app").toString()));
        return new Rootfs(folder);
    }

    void copy(Path from, String to) throws IOException, InterruptedException {
        Path place = folder.resolve(to.substring(1));
        if (Files.isDirectory(from)) {
            Files.createDirectories(place.getParent());
            run(new ProcessBuilder("cp", "-r", from.toString(), place.toString()));
        } else {
            run(new ProcessBuilder("cp", from.toString(), place.toString()));
        }
    }

    /** A process in it. */
    ProcessBuilder process(boolean writable, String user, Map<String, String> variables, List<String> command) {
        List<String> whole = new ArrayList<>(List.of(
                "unshare", "--mount", "bash", "-ec", ENTER, "bash", folder.toString(), writable ? "rw" : "ro", user));
        whole.addAll(command);
        ProcessBuilder process = new ProcessBuilder(whole).redirectErrorStream(true);
        process.environment().clear();
        process.environment().putAll(variables);
        process.environment()
                .put(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin")
                                + ":/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin");
        return process;
    }

    static void run(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command.command(), said).isZero();
    }
}
