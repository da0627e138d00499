package regional.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import regional.dataset.DatasetFiles;
import regional.law.CountryCode;
import regional.law.Coverage;

/** What is asked: the same in every run, of all covered countries, from the year 2000 on. */
final class Questions {
    static final int VARIED = 200;

    /** Lists of all sizes. */
    static final List<String> LISTS = List.of(
            "/v1/memberships",
            "/v1/countries",
            "/v1/restrictions",
            "/v1/products?q=maize",
            "/v1/instruments",
            "/v1/coverage",
            "/v1/changes?since=2020-01-01&until=2026-01-01");

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 27 * 365;
    private static final List<String> GOODS = List.of(
            "",
            "&hs=1005",
            "&hs=120740",
            "&hs=0702&originating=true",
            "&hs=2523&originating=true&specialRegime=false",
            "&hs=5201&originating=false",
            "&goods=INDUSTRIAL&originating=true",
            "&goods=UNPROCESSED");

    private final List<String> countries;

    Questions() {
        Coverage coverage = DatasetFiles.shipped().coverage();
        this.countries =
                coverage.countries().stream().map(CountryCode::value).sorted().toList();
    }

    /** The pair, the day and the goods of so many questions; the days are moved on. */
    private List<String> varied(int count, int daysLater) {
        Random random = new Random(11);
        return IntStream.range(0, count)
                .mapToObj(_ -> pair(random)
                        + "&on="
                        + SINCE.plusDays(random.nextInt(DAYS)).plusDays(daysLater)
                        + GOODS.get(random.nextInt(GOODS.size())))
                .toList();
    }

    private String pair(Random random) {
        int origin = random.nextInt(countries.size());
        int destination = (origin + 1 + random.nextInt(countries.size() - 1)) % countries.size();
        return "origin=" + countries.get(origin) + "&destination=" + countries.get(destination);
    }

    List<Get> eligibility(String explain) {
        return eligibility(explain, 0);
    }

    private List<Get> eligibility(String explain, int daysLater) {
        return varied(VARIED, daysLater).stream()
                .map(question -> new Get("/v1/eligibility?" + question + "&explain=" + explain))
                .toList();
    }

    /** Two countries and a day each, and nothing of the goods. */
    List<Get> withoutGoods(int count) {
        Random random = new Random(14);
        return IntStream.range(0, count)
                .mapToObj(_ -> new Get("/v1/eligibility?" + pair(random) + "&on=" + SINCE.plusDays(random.nextInt(DAYS))
                        + "&explain=summary"))
                .toList();
    }

    /** The same questions of so many days in a row: first all of the first day. */
    List<Get> movingDays(String explain, int days) {
        return IntStream.range(0, days)
                .mapToObj(later -> eligibility(explain, later))
                .flatMap(List::stream)
                .toList();
    }

    List<Get> matrices() {
        Random random = new Random(12);
        return IntStream.range(0, 50)
                .mapToObj(_ -> new Get("/v1/eligibility/matrix?on=" + SINCE.plusDays(random.nextInt(DAYS))
                        + GOODS.get(random.nextInt(GOODS.size()))))
                .toList();
    }

    List<Get> timelines() {
        Random random = new Random(13);
        return IntStream.range(0, VARIED)
                .mapToObj(_ -> new Get("/v1/eligibility/timeline?" + pair(random)))
                .toList();
    }

    /** Lines of a stream, many different ones. */
    List<String> lines(int count) {
        List<String> lines = new ArrayList<>();
        for (String question : varied(count, 0)) {
            StringBuilder line =
                    new StringBuilder("{\"id\":\"").append(lines.size()).append('"');
            for (String parameter : question.split("&", -1)) {
                String[] parts = parameter.split("=", 2);
                boolean truth = parts[1].equals("true") || parts[1].equals("false");
                line.append(",\"").append(parts[0]).append("\":").append(truth ? parts[1] : '"' + parts[1] + '"');
            }
            lines.add(line.append("}\n").toString());
        }
        return lines;
    }
}
