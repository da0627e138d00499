package regional.operation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sockets of a process, as Linux lists them under {@code /proc}. */
final class OpenSockets {
    static final Path LINUX = Path.of("/proc/net/tcp");

    private OpenSockets() {}

    /**
     * One of them.
     *
     * @param remote the address of the other side, in hexadecimal as the kernel writes it; of zeros where nobody is there
     */
    record Socket(String protocol, String state, String local, int port, String remote, int remotePort) {
        boolean isListening() {
            return state.equals("0A");
        }

        boolean isEstablished() {
            return state.equals("01");
        }

        /** Whether the other side is this machine: 127.0.0.1 or ::1, or the former written as an address of the latter's kind. */
        boolean isOfThisMachine() {
            return remote.equals("0100007F")
                    || remote.equals("0000000000000000FFFF00000100007F")
                    || remote.equals("00000000000000000000000001000000");
        }
    }

    static List<Socket> of(long process) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/" + process + "/fd"))) {
            for (Path one : open) {
                try {
                    String target = Files.readSymbolicLink(one).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                } catch (NoSuchFileException e) {
                    // Closed meanwhile.
                }
            }
        }
        List<Socket> sockets = new ArrayList<>();
        for (String protocol : List.of("tcp", "tcp6", "udp", "udp6")) {
            List<String> lines = Files.readAllLines(Path.of("/proc/" + process + "/net/" + protocol));
            for (String line : lines.subList(1, lines.size())) {
                String[] columns = line.strip().split("\\s+", -1);
                if (inodes.contains(columns[9])) {
                    String[] local = columns[1].split(":", 2);
                    String[] remote = columns[2].split(":", 2);
                    sockets.add(new Socket(
                            protocol,
                            columns[3],
                            local[0],
                            Integer.parseInt(local[1], 16),
                            remote[0],
                            Integer.parseInt(remote[1], 16)));
                }
            }
        }
        return sockets;
    }
}
