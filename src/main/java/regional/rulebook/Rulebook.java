package regional.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Notice;
import regional.law.Question;

/**
 * The law of one edition, compiled for questions: a pure function from {@link Question} to {@link Decision}. Immutable;
 * safe for any number of threads.
 */
public final class Rulebook {
    private final Facts facts;
    private final Memberships memberships;
    private final Map<CountryCode, Map<CountryCode, PairLaw>> laws = new HashMap<>();
    private final Measures measures;
    private final Levies levies;
    private final Papers papers;
    private final MissingFacts missingFacts;
    private final Warnings warnings;
    private final SupportingFacts grounds;
    private final Spans timeline;

    private Rulebook(Facts facts) {
        this.facts = facts;
        memberships = new Memberships(facts.memberships());
        grounds = new SupportingFacts(facts, memberships);
        timeline = new Spans(facts, memberships);
        measures = new Measures(facts, memberships, grounds);
        levies = new Levies(facts.levies(), memberships, grounds);
        papers = new Papers(facts, memberships);
        missingFacts = new MissingFacts(measures, levies, papers);
        warnings = new Warnings(facts, memberships, grounds);
        PairLawCompiler compiler = new PairLawCompiler(facts, memberships);
        for (CountryCode origin : facts.coverage().countries()) {
            Map<CountryCode, PairLaw> row = new HashMap<>();
            for (CountryCode destination : facts.coverage().countries()) {
                if (!origin.equals(destination)) {
                    row.put(destination, compiler.compile(origin, destination));
                }
            }
            laws.put(origin, row);
        }
    }

    /** Compiles the facts; they must have no flaw. */
    public static Rulebook compile(Facts facts) {
        return new Rulebook(facts);
    }

    public Facts facts() {
        return facts;
    }

    /** Which papers goods need. */
    public Papers papers() {
        return papers;
    }

    public Memberships memberships() {
        return memberships;
    }

    /**
     * The verdict on a question and the regimes it rests on.
     *
     * @throws IllegalArgumentException when origin and destination are the same country
     */
    public Ruling rule(Question asked) {
        Question question = asked.ofKnownGoods();
        PairLaw law = law(question);
        int stretch = law == null ? -1 : law.indexOf(question.on());
        return law == null || stretch < 0 ? Ruling.NOT_COVERED : law.rule(stretch, question.shipment());
    }

    /** The longest range around the day in which the question gets the same {@link #rule ruling}, as in {@link Decision}. */
    public LocalDateRange stable(Question asked, Ruling ruling) {
        Question question = asked.ofKnownGoods();
        PairLaw law = law(question);
        int stretch = law == null ? -1 : law.indexOf(question.on());
        return law == null || stretch < 0 ? uncovered(law) : law.stable(stretch, ruling, question.shipment());
    }

    /** Whether such goods may go at all, as in {@link Decision}. */
    public Passage passage(Question question) {
        return measures.passage(question.ofKnownGoods());
    }

    /**
     * The whole answer.
     *
     * @throws IllegalArgumentException when origin and destination are the same country
     */
    public Decision decide(Question asked) {
        Question question = asked.ofKnownGoods();
        Findings findings = find(question);
        PairLaw law = findings.law();
        Ruling ruling = findings.ruling();
        List<Notice> notices = law == null ? List.of() : warnings.notices(question);
        Measures.Found found = findings.measures();
        return new Decision(
                asked,
                ruling,
                found.passage(),
                stable(question, ruling),
                found.surveyed(),
                grounds.confidence(ruling, question, notices),
                grounds.confidences(ruling, question),
                law == null ? List.of() : law.worlds(findings.stretch()).get(0).candidates(),
                found.suspensions(),
                found.restrictions(),
                findings.levies(),
                findings.papers(),
                missingFacts.find(findings),
                warnings.find(findings, asked.shipment().hs(), notices),
                warnings.verifiedUntil(findings));
    }

    private Findings find(Question question) {
        PairLaw law = law(question);
        int stretch = law == null ? -1 : law.indexOf(question.on());
        boolean covered = law != null && stretch >= 0;
        Ruling ruling = law != null && stretch >= 0 ? law.rule(stretch, question.shipment()) : Ruling.NOT_COVERED;
        List<Papers.Asking> requirements = papers.between(question);
        return new Findings(
                question,
                covered ? law : null,
                stretch,
                ruling,
                measures.find(question),
                covered ? levies.find(question) : List.of(),
                requirements,
                papers.find(question, ruling, requirements));
    }

    /**
     * The rulings on a shipment over a range of days, as maximal stretches without change, in order and without gap.
     *
     * @param asked the two countries and the shipment; its day is not looked at
     * @param range with a first day; an unbounded end is the end of time
     * @throws IllegalArgumentException when origin and destination are the same country
     */
    public List<Span> timeline(Question asked, LocalDateRange range) {
        return timeline.spans(asked.ofKnownGoods(), law(asked), range);
    }

    /** The passages of a shipment over a range of days, as maximal stretches without change, in order and without gap. */
    public List<PassageSpan> passages(Question asked, LocalDateRange range) {
        return measures.passages(asked.ofKnownGoods(), range);
    }

    /** The levies in force on the day, and whether the shipment owes them; none where nothing is covered. */
    List<LevyFinding> levies(Question question) {
        return rule(question).verdict() == Verdict.NOT_COVERED ? List.of() : levies.find(question);
    }

    /** The days on which a ruling, a passage or a levy between the two countries may change. */
    Stream<LocalDate> turningPoints(CountryCode origin, CountryCode destination) {
        PairLaw law = laws.getOrDefault(origin, Map.of()).get(destination);
        return Stream.of(
                        law == null ? Stream.<LocalDate>empty() : law.starts(),
                        measures.turningPoints(origin, destination),
                        levies.turningPoints())
                .flatMap(days -> days);
    }

    /** The steps that lead to the decision, what did not apply and why included. */
    public List<ProofStep> prove(Decision decision) {
        return new Proof(facts, memberships, measures.restrictions()).of(decision);
    }

    private @Nullable PairLaw law(Question question) {
        if (question.origin().equals(question.destination())) {
            throw new IllegalArgumentException("origin and destination are the same country");
        }
        return laws.getOrDefault(question.origin(), Map.of()).get(question.destination());
    }

    private LocalDateRange uncovered(@Nullable PairLaw law) {
        LocalDate until = law == null ? LocalDate.MAX : facts.coverage().since();
        return LocalDateRange.of(LocalDate.MIN, until);
    }
}
