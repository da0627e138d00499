package regional.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import regional.dataset.DatasetFiles;
import regional.dataset.DatasetRules;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.HsCode;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Shipment;
import regional.rulebook.Rulebook;

/**
 * How the time of compiling and of deciding grows with the law, in one thread's CPU time: the shipped law, one of the size of
 * all of Africa, one of the size of the world. What a rulebook leaves to the first question between two countries is measured
 * with it, between all of those that are asked about.
 */
public final class GrowthBenchmark {
    private static final int QUESTIONS = 8192;
    private static final int ROUNDS = 15;

    /** Questions are asked between as many countries at most. */
    private static final int ASKED = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private GrowthBenchmark() {}

    /** A law with what was measured of it, as the benchmark goes on. */
    private record Measured(String name, Rulebook rulebook, List<Question> questions, double compile, double first) {}

    public static void main(String[] arguments) {
        Facts shipped = DatasetFiles.shipped();
        List<Measured> laws = new ArrayList<>();
        laws.add(measured("shipped", shipped, shipped.countries().size()));
        laws.add(grown(new GrownLaw("Africa", 54, 60, 2_000), shipped));
        laws.add(grown(new GrownLaw("world", 200, 400, 20_000), shipped));
        double[][] decide = new double[laws.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int law = 0; law < laws.size(); law++) {
                decide[law][round] = decide(laws.get(law)) * 1_000 / QUESTIONS;
            }
        }
        System.out.println("law      countries  regimes  memberships  compile ms  first asking ms  decide µs  ratio");
        for (int law = 0; law < laws.size(); law++) {
            Measured one = laws.get(law);
            Facts facts = one.rulebook().facts();
            System.out.printf(
                    "%-8s %9d %8d %12d %11.1f %16.1f %10.2f %6.2f%n",
                    one.name(),
                    facts.countries().size(),
                    facts.regimes().size(),
                    facts.memberships().size(),
                    one.compile(),
                    one.first(),
                    median(decide[law]),
                    median(decide[law]) / median(decide[0]));
        }
    }

    private static Measured grown(GrownLaw law, Facts seed) {
        Facts facts = law.from(seed);
        if (!DatasetRules.added(seed, facts).isEmpty()) {
            throw new IllegalStateException(DatasetRules.added(seed, facts).toString());
        }
        return measured(law.name(), facts, ASKED);
    }

    private static Measured measured(String name, Facts facts, int asked) {
        double start = millis();
        Rulebook rulebook = Rulebook.compile(facts);
        double compiled = millis();
        List<CountryCode> countries = facts.coverage().countries().subList(0, asked);
        for (CountryCode origin : countries) {
            for (CountryCode destination : countries) {
                if (!origin.equals(destination)) {
                    rulebook.rule(new Question(origin, destination, facts.verifiedUntil(), Shipment.UNKNOWN));
                }
            }
        }
        double all = millis();
        return new Measured(name, rulebook, questions(facts, countries), compiled - start, all - compiled);
    }

    private static double decide(Measured law) {
        double start = millis();
        int known = 0;
        for (Question question : law.questions()) {
            known += law.rulebook().decide(question).papers().size();
        }
        double taken = millis() - start;
        if (known < 0) {
            throw new IllegalStateException();
        }
        return taken;
    }

    private static double millis() {
        return THREADS.getCurrentThreadCpuTime() / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.copyOfRange(values, values.length / 3, values.length);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The same questions in every run, on any day from the first one covered to the last that was verified. */
    private static List<Question> questions(Facts facts, List<CountryCode> countries) {
        Random random = new Random(1);
        List<HsCode> headings = DecisionBenchmark.headings(facts);
        Set<RegimeId> regimes = facts.regimes().stream().map(Regime::id).collect(Collectors.toSet());
        LocalDate since = facts.coverage().since();
        int days = (int) (facts.verifiedUntil().toEpochDay() - since.toEpochDay());
        List<Question> questions = new ArrayList<>();
        while (questions.size() < QUESTIONS) {
            CountryCode origin = countries.get(random.nextInt(countries.size()));
            CountryCode destination = countries.get(random.nextInt(countries.size()));
            if (!origin.equals(destination)) {
                Shipment shipment = DecisionBenchmark.shipment(random, headings, regimes);
                questions.add(new Question(origin, destination, since.plusDays(random.nextInt(days)), shipment));
            }
        }
        return questions;
    }
}
