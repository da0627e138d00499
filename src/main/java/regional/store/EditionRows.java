package regional.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import regional.law.Facts;
import regional.law.Regime;
import regional.law.Term;

/** Lays the facts of an edition out as rows, and puts them together again. */
final class EditionRows {
    private static final String OF_EDITION = "key.edition = ?1 order by key.ordinal";

    private EditionRows() {}

    /** Stores an edition; within the caller's transaction, after which nothing can be added to it. */
    static void store(Facts facts) {
        String edition = facts.edition().value();
        // Flushed: a fact refers to it by its name, of which Hibernate knows nothing.
        new EditionRow(facts).persistAndFlush();
        new CoverageRow(new FactKey(edition, 0), facts.coverage()).persist();
        store(edition, facts.countries(), CountryRow::new);
        store(edition, facts.instruments(), InstrumentRow::new);
        store(edition, facts.blocs(), BlocRow::new);
        store(edition, facts.memberships(), MembershipRow::new);
        store(edition, facts.standings(), StandingRow::new);
        store(edition, facts.regimes(), RegimeRow::new);
        int ordinal = 0;
        for (Regime regime : facts.regimes()) {
            for (Term term : regime.terms()) {
                new TermRow(new FactKey(edition, ordinal++), regime.id(), term).persist();
            }
        }
        store(edition, facts.suspensions(), SuspensionRow::new);
        store(edition, facts.restrictions(), RestrictionRow::new);
        store(edition, facts.levies(), LevyRow::new);
        store(edition, facts.notices(), NoticeRow::new);
        store(edition, facts.pending(), PendingRow::new);
        EditionRow.flush();
    }

    private interface Maker<T> {
        FactRow row(FactKey key, T fact);
    }

    private static <T> void store(String edition, List<T> facts, Maker<T> maker) {
        int ordinal = 0;
        for (T fact : facts) {
            maker.row(new FactKey(edition, ordinal++), fact).persist();
        }
    }

    static Facts load(EditionRow edition) {
        String name = edition.name;
        List<TermRow> termRows = TermRow.list(OF_EDITION, name);
        Map<String, List<Term>> terms =
                termRows.stream().collect(groupingBy(row -> row.regime, mapping(TermRow::fact, toList())));
        return new Facts(
                edition.entry().name(),
                edition.verifiedUntil,
                facts(CoverageRow.list(OF_EDITION, name), CoverageRow::fact).getFirst(),
                facts(CountryRow.list(OF_EDITION, name), CountryRow::fact),
                facts(InstrumentRow.list(OF_EDITION, name), InstrumentRow::fact),
                facts(BlocRow.list(OF_EDITION, name), BlocRow::fact),
                facts(MembershipRow.list(OF_EDITION, name), MembershipRow::fact),
                facts(StandingRow.list(OF_EDITION, name), StandingRow::fact),
                facts(
                        RegimeRow.<RegimeRow>list(OF_EDITION, name),
                        row -> row.fact(terms.getOrDefault(row.id, List.of()))),
                facts(SuspensionRow.list(OF_EDITION, name), SuspensionRow::fact),
                facts(RestrictionRow.list(OF_EDITION, name), RestrictionRow::fact),
                facts(LevyRow.list(OF_EDITION, name), LevyRow::fact),
                facts(NoticeRow.list(OF_EDITION, name), NoticeRow::fact),
                facts(PendingRow.list(OF_EDITION, name), PendingRow::fact));
    }

    private static <R extends FactRow, T> List<T> facts(List<R> rows, Function<R, T> fact) {
        List<T> facts = new ArrayList<>();
        rows.forEach(row -> facts.add(fact.apply(row)));
        return facts;
    }
}
