package regional.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The one table of a run, printed as it grows. */
final class Report {
    private static final String FORMAT = "%-34s %8s  %-22s %14s %7s %9s %7s %8s %8s  %s%n";

    private final StringBuilder text = new StringBuilder();

    /** Says what machine it is, and nothing that tells it from others of its kind. */
    void machine(String more) {
        line("%s; %d cores, Java %s, %s; %s%n%n"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        PinnedProcess.CORES,
                        Runtime.version(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        more));
        line(FORMAT.formatted(
                "what", "bytes", "who", "figure", "to raw", "cpu µs", "to raw", "p50 ms", "p99 ms", "aim"));
    }

    /**
     * A row.
     *
     * @param rounds of the one whose row it is
     * @param limits the rounds of the one that it is compared with, as many; where both took turns, in the same turns
     */
    void load(String what, double bytes, String who, List<Load> rounds, List<Load> limits, String aim) {
        Load load = Load.median(rounds);
        line(FORMAT.formatted(
                what,
                "%.0f".formatted(bytes),
                who,
                "%,.0f/s".formatted(load.perSecond()),
                "%.3f".formatted(Load.ratio(rounds, limits, Load::perSecond)),
                "%.1f".formatted(load.cpuMicroseconds()),
                "%.3f".formatted(Load.ratio(limits, rounds, Load::cpuMicroseconds)),
                "%.2f".formatted(load.p50()),
                "%.2f".formatted(load.p99()),
                aim));
    }

    void figure(String what, String who, String figure, String aim) {
        line(FORMAT.formatted(what, "", who, figure, "", "", "", "", "", aim));
    }

    void line(String line) {
        System.out.print(line);
        System.out.flush();
        text.append(line);
    }

    /** Keeps it in a folder, under the day's name. */
    void keep(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(LocalDate.now(ZoneOffset.UTC) + ".txt"), text);
    }
}
