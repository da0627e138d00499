package regional.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Question;

/**
 * The law of one edition, compiled for questions: a pure function from {@link Question} to {@link Decision}. Immutable;
 * safe for any number of threads.
 */
public final class Rulebook {
    private final Facts facts;
    private final Memberships memberships;
    private final HsTree codes;
    private final PairLaws laws;
    private final Measures measures;
    private final Levies levies;
    private final Papers papers;
    private final Decisions decisions;
    private final Spans timeline;

    private Rulebook(Facts facts) {
        this.facts = facts;
        memberships = new Memberships(facts.memberships());
        codes = HsTree.of(facts);
        SupportingFacts grounds = new SupportingFacts(facts, memberships);
        timeline = new Spans(facts, memberships);
        Modes modes = Modes.of(facts);
        Suspensions suspensions = Suspensions.of(facts, memberships, codes);
        measures = new Measures(facts, new Restrictions(facts.restrictions(), memberships, modes, codes), suspensions);
        levies = new Levies(facts.levies(), memberships, grounds);
        papers = new Papers(facts, memberships, modes, codes);
        Rulings rulings = new Rulings();
        MissingFacts missingFacts =
                new MissingFacts(new Trials(rulings, papers), new PossibleCodes(codes, papers.ofRegimes()));
        decisions = new Decisions(levies, papers, missingFacts, new Warnings(facts, grounds), grounds);
        laws = new PairLaws(
                facts,
                new PairLawCompiler(facts, memberships, suspensions),
                measures,
                levies,
                papers,
                new Notices(facts.notices(), memberships),
                rulings);
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

    /** The restrictions of its law. */
    Restrictions restrictions() {
        return measures.restrictions();
    }

    /**
     * The verdict on a question and the regimes it rests on.
     *
     * @throws IllegalArgumentException when origin and destination are the same country
     */
    public Ruling rule(Question asked) {
        return new PlaceInLaw(asked.ofKnownGoods()).ruling();
    }

    /** The longest range around the day in which the question gets the same {@link #rule ruling}, as in {@link Decision}. */
    public LocalDateRange stable(Question asked, Ruling ruling) {
        return new PlaceInLaw(asked.ofKnownGoods()).stable(ruling);
    }

    /** Whether such goods may go at all, as in {@link Decision}. */
    public Passage passage(Question asked) {
        PlaceInLaw place = new PlaceInLaw(asked.ofKnownGoods());
        return place.stretch().measures().passage(place.question.shipment(), place.code);
    }

    /**
     * The whole answer.
     *
     * @throws IllegalArgumentException when origin and destination are the same country
     */
    public Decision decide(Question asked) {
        PlaceInLaw place = new PlaceInLaw(asked.ofKnownGoods());
        Ruling ruling = place.ruling();
        PairQuestion question = new PairQuestion(place.question, place.code, place.stretch(), ruling);
        return decisions.decide(asked, question, place.stable(ruling));
    }

    /**
     * The rulings on a shipment over a range of days, as maximal stretches without change, in order and without gap.
     *
     * @param asked the two countries and the shipment; its day is not looked at
     * @param range with a first day; an unbounded end is the end of time
     * @throws IllegalArgumentException when origin and destination are the same country
     */
    public List<Span> timeline(Question asked, LocalDateRange range) {
        Question question = asked.ofKnownGoods();
        return timeline.spans(question, code(question), law(question), range);
    }

    /** The passages of a shipment over a range of days, as maximal stretches without change, in order and without gap. */
    public List<PassageSpan> passages(Question asked, LocalDateRange range) {
        Question question = asked.ofKnownGoods();
        return measures.passages(question, code(question), range);
    }

    /** The levies in force on the day, and whether the shipment owes them; none where nothing is covered. */
    List<LevyFinding> levies(Question question) {
        return levies.find(new PlaceInLaw(question).stretch().levies(), question.shipment(), question.on());
    }

    /** The days on which a ruling, a passage or a levy between the two countries may change. */
    Stream<LocalDate> turningPoints(CountryCode origin, CountryCode destination) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(facts.coverage().since()));
        measures.addTurns(days, origin, destination);
        PairLaw law = laws.of(origin, destination);
        return law == null ? days.stream() : Stream.concat(law.starts(), days.stream());
    }

    /** The steps that lead to the decision, what did not apply and why included. */
    public List<ProofStep> prove(Decision decision) {
        return new Proof(facts, memberships, measures.restrictions()).of(decision);
    }

    private @Nullable PairLaw law(Question question) {
        if (question.origin().equals(question.destination())) {
            throw new IllegalArgumentException("origin and destination are the same country");
        }
        return laws.of(question.origin(), question.destination());
    }

    private int code(Question question) {
        return codes.number(question.shipment().hs());
    }

    /** Where a question stands in the law between its two countries. */
    private final class PlaceInLaw {
        private final Question question;
        private final int code;
        private final @Nullable PairLaw law;
        private final int index;

        PlaceInLaw(Question question) {
            this.question = question;
            code = code(question);
            law = law(question);
            index = law == null ? -1 : law.indexOf(question.on());
        }

        Ruling ruling() {
            return law == null || index < 0 ? Ruling.NOT_COVERED : law.rule(index, question.shipment(), code);
        }

        LocalDateRange stable(Ruling ruling) {
            if (law == null) {
                return LocalDateRange.ALL;
            }
            return index < 0
                    ? LocalDateRange.ofUnboundedStart(facts.coverage().since())
                    : law.stable(index, ruling, question.shipment(), code);
        }

        /** All that is to be known between its two countries on its day. */
        Stretch stretch() {
            return law == null || index < 0
                    ? laws.uncovered(question.origin(), question.destination(), question.on())
                    : law.stretch(index);
        }
    }
}
