package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import regional.law.GoodsClass;
import regional.law.Mode;
import regional.law.Question;
import regional.law.Shipment;
import regional.rulebook.MissingFact.Part;

/**
 * Finds the facts that were not given and of which some value would change the verdict, the passage, a levy or a paper, by
 * trying every value that can matter.
 */
final class MissingFacts {
    /** Longer than any certificate is valid. */
    private static final int LONG_AGO_IN_YEARS = 100;

    private final Measures measures;
    private final Levies levies;
    private final Papers papers;

    MissingFacts(Measures measures, Levies levies, Papers papers) {
        this.measures = measures;
        this.levies = levies;
        this.papers = papers;
    }

    /** Those that decide verdict or passage first, else in the order of the parameters. */
    List<MissingFact> find(Findings asked) {
        Shipment given = asked.question().shipment();
        Reach reach = Reach.of(asked);
        List<MissingFact> missing = new ArrayList<>();
        if (given.goods() == null) {
            add(
                    missing,
                    "goods",
                    reach.goods(),
                    asked,
                    Stream.of(GoodsClass.values()).map(given::withGoods));
        }
        if (!reach.codes().isEmpty()) {
            add(missing, "hs", reach.codes(), asked, PossibleValues.codes(asked).map(given::withHs));
        }
        if (given.originating() == null) {
            add(
                    missing,
                    "originating",
                    reach.origin(),
                    asked,
                    Stream.of(true, false).map(given::withOriginating));
        }
        if (given.approved() == null) {
            add(
                    missing,
                    "approved",
                    reach.terms(),
                    asked,
                    PossibleValues.approvals(asked).map(given::withApproved));
        }
        if (given.specialRegime() == null) {
            add(
                    missing,
                    "specialRegime",
                    reach.terms(),
                    asked,
                    Stream.of(true, false).map(given::withSpecialRegime));
        }
        if (given.certificateIssuedOn() == null) {
            LocalDate on = asked.question().on();
            add(
                    missing,
                    "certificateIssuedOn",
                    EnumSet.of(Part.DOCUMENTS),
                    asked,
                    Stream.of(on, on.minusYears(LONG_AGO_IN_YEARS)).map(given::withCertificateIssuedOn));
        }
        if (given.mode() == null && !reach.modes().isEmpty()) {
            add(missing, "mode", reach.modes(), asked, Stream.of(Mode.values()).map(given::withMode));
        }
        missing.sort(Comparator.comparing(fact -> !fact.turnsTheAnswer()));
        return missing;
    }

    /** Tries value after value until each part that the fact can change is known to. */
    private void add(
            List<MissingFact> missing, String name, Set<Part> parts, Findings asked, Stream<Shipment> shipments) {
        Set<Part> open = EnumSet.copyOf(parts);
        Iterator<Shipment> values = shipments.iterator();
        while (!open.isEmpty() && values.hasNext()) {
            Question varied = asked.question().with(values.next());
            Ruling ruling = ruling(asked, varied.shipment());
            open.removeIf(part -> changes(part, asked, varied, ruling));
        }
        if (open.size() < parts.size()) {
            missing.add(new MissingFact(
                    name, parts.stream().filter(part -> !open.contains(part)).toList()));
        }
    }

    private boolean changes(Part part, Findings asked, Question varied, Ruling ruling) {
        return switch (part) {
            case VERDICT -> ruling.verdict() != asked.ruling().verdict();
            case PASSAGE -> measures.passage(varied) != asked.measures().passage();
            case LEVIES -> !statuses(levies.find(varied)).equals(statuses(asked.levies()));
            case DOCUMENTS -> !papers.same(asked.papers(), varied, ruling, asked.requirements());
        };
    }

    private static Ruling ruling(Findings asked, Shipment shipment) {
        PairLaw law = asked.law();
        return law == null ? asked.ruling() : law.rule(asked.stretch(), shipment);
    }

    private static List<Object> statuses(List<LevyFinding> findings) {
        return findings.stream().map(finding -> (Object) finding.status()).toList();
    }
}
