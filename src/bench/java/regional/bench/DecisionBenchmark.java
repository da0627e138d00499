package regional.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import regional.dataset.DatasetFiles;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Goods;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Shipment;
import regional.rulebook.Decision;
import regional.rulebook.Rulebook;
import regional.rulebook.Ruling;

/**
 * How long one thread takes for a decision on the shipped dataset: {@code rule} is what a matrix needs,
 * {@code decide} the whole answer. Machines and runs differ; compare only within one run.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class DecisionBenchmark {
    /** A power of two; enough for every pair to be asked some thirty times. */
    private static final int QUESTIONS = 8192;

    private final Rulebook rulebook = Rulebook.compile(DatasetFiles.shipped());
    private final Question[] questions = questions(rulebook.facts());
    private int asked;

    @Benchmark
    public Ruling rule() {
        return rulebook.rule(next());
    }

    @Benchmark
    public Decision decide() {
        return rulebook.decide(next());
    }

    private Question next() {
        return questions[asked++ & QUESTIONS - 1];
    }

    /** The same questions in every run: all pairs in turn, on any day from the first one covered to the end of 2026. */
    private static Question[] questions(Facts facts) {
        Random random = new Random(1);
        List<HsCode> headings = headings(facts);
        Set<RegimeId> regimes = facts.regimes().stream().map(Regime::id).collect(Collectors.toSet());
        LocalDate since = facts.coverage().since();
        int days = (int) (LocalDate.of(2027, 1, 1).toEpochDay() - since.toEpochDay());
        List<Question> asked = new ArrayList<>(QUESTIONS);
        while (asked.size() < QUESTIONS) {
            for (CountryCode origin : facts.coverage().countries()) {
                for (CountryCode destination : facts.coverage().countries()) {
                    if (!origin.equals(destination)) {
                        Shipment shipment = shipment(random, headings, regimes);
                        asked.add(new Question(origin, destination, since.plusDays(random.nextInt(days)), shipment));
                    }
                }
            }
        }
        Collections.shuffle(asked, random);
        return asked.subList(0, QUESTIONS).toArray(Question[]::new);
    }

    /** Goods of which each fact is known or not. */
    static Shipment shipment(Random random, List<HsCode> headings, Set<RegimeId> regimes) {
        return new Shipment(
                known(random, List.of(GoodsClass.values())),
                known(random, headings),
                known(random, List.of(true, false)),
                known(random, List.of(Set.of(), regimes)),
                known(random, List.of(true, false)),
                null,
                null);
    }

    private static <T> @Nullable T known(Random random, List<T> values) {
        return values.isEmpty() || random.nextBoolean() ? null : values.get(random.nextInt(values.size()));
    }

    /** Codes that provisions name, and one that none does. */
    static List<HsCode> headings(Facts facts) {
        Stream<Goods> listed = Stream.concat(
                facts.restrictions().stream().flatMap(restriction -> restriction.products().stream()),
                facts.suspensions().stream().flatMap(suspension -> suspension.exempt().stream()));
        return Stream.concat(Stream.of(new HsCode("00")), listed.flatMap(goods -> goods.hs().stream()))
                .distinct()
                .toList();
    }

    /** The means of both, in microseconds. */
    record Times(double rule, double decide) {}

    static Times measured() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("DecisionBenchmark")
                        .shouldFailOnError(true)
                        .build())
                .run();
        return new Times(score(results, "rule"), score(results, "decide"));
    }

    /** Prints what was measured. */
    public static void main(String[] arguments) throws RunnerException {
        Times times = measured();
        System.out.printf(
                "rule: %.3f µs, %,.0f decisions a second%ndecide: %.3f µs, %,.0f decisions a second%ndecide/rule: %.1f%n",
                times.rule(), 1e6 / times.rule(), times.decide(), 1e6 / times.decide(), times.decide() / times.rule());
    }

    private static double score(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(benchmark))
                .findFirst()
                .orElseThrow()
                .getScore();
    }
}
