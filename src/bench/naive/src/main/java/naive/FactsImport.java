package naive;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the memberships and regimes that the benchmark wrote into the database: a line each, with tabs between. */
@Singleton
public class FactsImport {
    private final Path folder;

    FactsImport(@ConfigProperty(name = "naive.folder") Path folder) {
        this.folder = folder;
    }

    @Transactional
    void store(@Observes StartupEvent start) throws IOException {
        for (String[] cells : rows("memberships.tsv")) {
            Membership membership = new Membership();
            membership.country = cells[0];
            membership.bloc = cells[1];
            membership.since = LocalDate.parse(cells[2]);
            membership.until = day(cells[3]);
            membership.persist();
        }
        for (String[] cells : rows("regimes.tsv")) {
            Regime regime = new Regime();
            regime.name = cells[0];
            regime.verdict = cells[1];
            regime.rank = Integer.parseInt(cells[2]);
            regime.since = LocalDate.parse(cells[3]);
            regime.until = day(cells[4]);
            regime.originBloc = text(cells[5]);
            regime.originNotBloc = text(cells[6]);
            regime.originCountries = text(cells[7]);
            regime.destinationBloc = text(cells[8]);
            regime.destinationNotBloc = text(cells[9]);
            regime.destinationCountries = text(cells[10]);
            regime.persist();
        }
    }

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
