package regional.dataset;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Bloc;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.Membership;
import regional.law.Standing;
import regional.text.Phrase;

/** What makes belonging to a bloc possible. */
final class MembershipRules {
    static final List<DatasetRule> ALL = List.of(
            DatasetRule.of("a country belongs to a bloc once at a time", MembershipRules::belongOnce),
            DatasetRule.of(
                    "nothing belongs to a bloc outside the bloc's own days", MembershipRules::belongToWhatExists),
            DatasetRule.of("announcement, notice and effect follow each other", MembershipRules::announceFirst),
            DatasetRule.of("a standing has days or the day of a signature", MembershipRules::datesStandings));

    private MembershipRules() {}

    /**
     * Also where one bound, known roughly, ends the one and begins the other: who leaves and joins by one event has not
     * left. The database asks the same.
     */
    private static void belongOnce(Facts facts, DatasetRule.Violations violations) {
        List<Membership> all = facts.memberships();
        for (int i = 0; i < all.size(); i++) {
            for (Membership earlier : all.subList(0, i)) {
                Membership later = all.get(i);
                if (later.country().equals(earlier.country())
                        && later.bloc().equals(earlier.bloc())
                        && later.inForce().possible().overlaps(earlier.inForce().possible())) {
                    violations.add(FactName.of(later), "flaw.overlaps", FactName.of(earlier));
                }
            }
        }
    }

    private static void belongToWhatExists(Facts facts, DatasetRule.Violations violations) {
        Map<BlocId, Bloc> blocs =
                facts.blocs().stream().collect(Collectors.toMap(Bloc::id, Function.identity(), (one, other) -> one));
        for (Membership membership : facts.memberships()) {
            belong(FactName.of(membership), membership.inForce(), blocs.get(membership.bloc()), violations);
        }
        for (Standing standing : facts.standings()) {
            belong(FactName.of(standing), standing.inForce(), blocs.get(standing.bloc()), violations);
        }
    }

    private static void belong(
            Phrase subject, @Nullable InForce inForce, @Nullable Bloc bloc, DatasetRule.Violations violations) {
        if (inForce != null && bloc != null && !bloc.inForce().possible().encloses(inForce.possible())) {
            violations.add(subject, "flaw.outside", FactName.of(bloc));
        }
    }

    /** Only what cannot be otherwise is refused: days known roughly may still follow each other. */
    private static void announceFirst(Facts facts, DatasetRule.Violations violations) {
        for (Membership membership : facts.memberships()) {
            InForce inForce = membership.inForce();
            Bound effect = inForce.until() == null ? inForce.since() : inForce.until();
            List<Bound> days = Stream.of(membership.announcedOn(), membership.notifiedOn(), effect)
                    .flatMap(Stream::ofNullable)
                    .toList();
            for (int i = 1; i < days.size(); i++) {
                if (days.get(i - 1).earliest().isAfter(days.get(i).latest())) {
                    violations.add(FactName.of(membership), "flaw.order", days.get(i - 1), days.get(i));
                }
            }
        }
    }

    private static void datesStandings(Facts facts, DatasetRule.Violations violations) {
        facts.standings().stream()
                .filter(standing -> standing.inForce() == null && standing.signedOn() == null)
                .forEach(standing -> violations.add(FactName.of(standing), "flaw.undatedStanding"));
    }
}
