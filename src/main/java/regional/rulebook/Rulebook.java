package regional.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.Confidence;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Notice;
import regional.law.Question;
import regional.law.Truth;

/**
 * The law of one edition, compiled for questions: a pure function from {@link Question} to {@link Decision}. Immutable;
 * safe for any number of threads.
 */
public final class Rulebook {
    private final Facts facts;
    private final Memberships memberships;
    private final Map<CountryCode, CountryCode> present = new HashMap<>();
    private final Map<CountryCode, Map<CountryCode, PairLaw>> laws = new HashMap<>();
    private final Restrictions restrictions;
    private final Levies levies;
    private final Suspensions suspensions;
    private final MissingFacts missingFacts;
    private final Warnings warnings;
    private final SupportingFacts grounds;
    private final Spans timeline;

    private Rulebook(Facts facts) {
        this.facts = facts;
        memberships = new Memberships(facts.memberships());
        grounds = new SupportingFacts(facts, memberships);
        timeline = new Spans(facts, memberships);
        restrictions = new Restrictions(facts.restrictions(), memberships, grounds);
        suspensions = new Suspensions(facts.suspensions(), memberships);
        levies = new Levies(facts.levies(), memberships, grounds);
        missingFacts = new MissingFacts(restrictions, levies);
        warnings = new Warnings(facts, memberships, grounds);
        facts.countries()
                .forEach(country -> country.formerCodes().forEach(former -> present.put(former, country.code())));
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

    public Memberships memberships() {
        return memberships;
    }

    /** The present code of a country: a former code of a covered country becomes its own, any other stays. */
    public CountryCode present(CountryCode code) {
        return present.getOrDefault(code, code);
    }

    /**
     * The verdict on a question and the regimes it rests on.
     *
     * @throws IllegalArgumentException when origin and destination are the same country
     */
    public Ruling rule(Question question) {
        PairLaw law = law(question);
        int stretch = law == null ? -1 : law.indexOf(question.on());
        return law == null || stretch < 0 ? Ruling.NOT_COVERED : law.rule(stretch, question.shipment());
    }

    /** The longest range around the day in which the question gets the same {@link #rule ruling}, as in {@link Decision}. */
    public LocalDateRange stable(Question question, Ruling ruling) {
        PairLaw law = law(question);
        int stretch = law == null ? -1 : law.indexOf(question.on());
        return law == null || stretch < 0 ? uncovered(law) : law.stable(stretch, ruling, question.shipment());
    }

    /** Whether a restriction hits the shipment, as in {@link Decision}. */
    public Truth restricted(Question question, Ruling ruling) {
        return ruling.verdict() == Verdict.NOT_COVERED
                ? Truth.UNKNOWN
                : Decision.restricted(ruling, restrictions.find(question));
    }

    /**
     * The whole answer.
     *
     * @throws IllegalArgumentException when origin and destination are the same country
     */
    public Decision decide(Question question) {
        PairLaw law = law(question);
        int stretch = law == null ? -1 : law.indexOf(question.on());
        if (law == null || stretch < 0) {
            return notCovered(question, law);
        }
        Ruling ruling = law.rule(stretch, question.shipment());
        List<Notice> notices = warnings.notices(question);
        Findings findings = new Findings(
                question,
                law,
                stretch,
                ruling,
                suspensions.find(question),
                restrictions.find(question),
                levies.find(question));
        return new Decision(
                question,
                ruling,
                law.stable(stretch, ruling, question.shipment()),
                grounds.confidence(ruling, question, notices),
                grounds.confidences(ruling, question),
                law.worlds(stretch).get(0).candidates(),
                findings.suspensions(),
                findings.restrictions(),
                findings.levies(),
                missingFacts.find(findings),
                warnings.find(findings, notices));
    }

    /**
     * The rulings on a shipment over a range of days, as maximal stretches without change, in order and without gap.
     *
     * @param asked the two countries and the shipment; its day is not looked at
     * @param range with a first day; an unbounded end is the end of time
     * @throws IllegalArgumentException when origin and destination are the same country
     */
    public List<Span> timeline(Question asked, LocalDateRange range) {
        return timeline.spans(asked, law(asked), range);
    }

    /** The {@link #timeline} without the instruments behind its changes. */
    List<Span> rulings(Question asked, LocalDateRange range) {
        return timeline.rulings(asked, law(asked), range);
    }

    /** The steps that lead to the decision, what did not apply and why included. */
    public List<ProofStep> prove(Decision decision) {
        return new Proof(facts, memberships, restrictions).of(decision);
    }

    private Decision notCovered(Question question, @Nullable PairLaw law) {
        return new Decision(
                question,
                Ruling.NOT_COVERED,
                uncovered(law),
                Confidence.HIGH,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
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
