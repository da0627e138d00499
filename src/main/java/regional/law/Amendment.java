package regional.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A list of changes to facts, made in order: a what-if in a request, a draft before it is published, or a published
 * amendment.
 *
 * @param instrument what the changed facts rest on
 */
public record Amendment(Instrument instrument, List<Change> changes) {
    /** What the facts of an amendment rest on that nobody has decided. */
    public static final InstrumentId ASSUMED = new InstrumentId("amendment");

    public Amendment {
        changes = List.copyOf(changes);
    }

    /**
     * An instrument for what nobody has decided.
     *
     * @param title for people, in the language of who assumes it
     * @param issuer who assumes it, likewise
     */
    public static Instrument assumed(LocalDate day, String title, String issuer) {
        return new Instrument(ASSUMED, title, issuer, Bound.day(day), Instrument.Tier.PRESS, null, null, null);
    }

    /**
     * The facts with all changes made.
     *
     * @throws FlawedAmendment with every change that cannot be made, and why
     */
    Facts apply(Facts facts) {
        if (changes.isEmpty()) {
            return facts;
        }
        List<FlawedAmendment.Flaw> flaws = new ArrayList<>();
        Facts amended = Records.with(
                facts,
                Map.of(
                        "instruments",
                        Stream.concat(facts.instruments().stream(), Stream.of(instrument))
                                .toList()));
        for (int i = 0; i < changes.size(); i++) {
            try {
                amended = new Amending(amended, instrument.id(), i).make(changes.get(i));
            } catch (Amending.Impossible impossible) {
                flaws.add(impossible.flaw());
            }
        }
        if (!flaws.isEmpty()) {
            throw new FlawedAmendment(flaws);
        }
        return amended;
    }
}
