package regional.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that one edition says: one immutable value, with two sources (files, database) and one consumer, which
 * compiles it into a rulebook.
 *
 * @param verifiedUntil the last day for which the edition vouches, where a fact names no day of its own
 * @param published the day on which the edition was published
 */
public record Facts(
        EditionName edition,
        LocalDate verifiedUntil,
        LocalDate published,
        Coverage coverage,
        List<Country> countries,
        List<Instrument> instruments,
        List<Bloc> blocs,
        List<Membership> memberships,
        List<Standing> standings,
        List<Regime> regimes,
        List<Suspension> suspensions,
        List<Restriction> restrictions,
        List<Levy> levies,
        List<Requirement> requirements,
        List<GoodsGroup> groups,
        List<Survey> surveys,
        List<GoodsName> goods,
        List<Notice> notices,
        List<Pending> pending) {
    public Facts {
        countries = List.copyOf(countries);
        instruments = List.copyOf(instruments);
        blocs = List.copyOf(blocs);
        memberships = List.copyOf(memberships);
        standings = List.copyOf(standings);
        regimes = List.copyOf(regimes);
        suspensions = List.copyOf(suspensions);
        restrictions = List.copyOf(restrictions);
        levies = List.copyOf(levies);
        requirements = List.copyOf(requirements);
        groups = List.copyOf(groups);
        surveys = List.copyOf(surveys);
        goods = List.copyOf(goods);
        notices = List.copyOf(notices);
        pending = List.copyOf(pending);
    }

    /** Every fact that has days, kind by kind. */
    public Stream<Fact> all() {
        return Stream.<List<? extends Fact>>of(
                        blocs,
                        memberships,
                        standings,
                        regimes,
                        suspensions,
                        restrictions,
                        levies,
                        requirements,
                        surveys,
                        notices,
                        pending)
                .flatMap(List::stream);
    }

    /**
     * What was knowable on a day: the law of this edition as far as its instruments were published by then. An instrument
     * whose day of publication is known only roughly counts from the last day that it may be.
     */
    public Facts publishedBy(LocalDate day) {
        return PublishedBy.apply(this, day);
    }

    /**
     * The law with an amendment made to it; an empty amendment changes nothing. Whether the result contradicts itself is
     * not checked here.
     *
     * @throws FlawedAmendment with every change that cannot be made
     */
    public Facts amendedBy(Amendment amendment) {
        return amendment.apply(this);
    }
}
