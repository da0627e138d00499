package regional.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import regional.law.Condition;
import regional.law.GoodsClass;
import regional.law.Mode;
import regional.law.RegimeId;
import regional.law.Shipment;
import regional.rulebook.MissingFact.Part;

/**
 * Finds the facts that were not given and of which some value would change the verdict, the passage, a levy or a paper, by
 * trying every value that can matter.
 */
final class MissingFacts {
    private static final List<List<Part>> PARTS = IntStream.range(0, 1 << Part.values().length)
            .mapToObj(MissingFacts::parts)
            .toList();
    private static final GoodsClass[] CLASSES = GoodsClass.values();
    private static final Mode[] MODES = Mode.values();

    private final Trials trials;
    private final PossibleCodes possible;

    MissingFacts(Trials trials, PossibleCodes possible) {
        this.trials = trials;
        this.possible = possible;
    }

    private static List<Part> parts(int bits) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(Part.values())
                .filter(part -> (bits & EnumBits.of(part)) != 0)
                .forEach(parts::add);
        return List.copyOf(parts);
    }

    /** Those that decide verdict or passage first, else in the order of the parameters. */
    List<MissingFact> find(Findings findings) {
        PairQuestion asked = findings.asked();
        Shipment given = asked.shipment();
        List<MissingFact> missing = new ArrayList<>(7);
        if (given.goods() == null) {
            add(missing, "goods", byGoods(findings));
        }
        add(missing, "hs", byCode(findings));
        if (given.originating() == null) {
            int parts = Trials.VERDICT | Trials.PASSAGE | Trials.LEVIES | Trials.DOCUMENTS;
            int changed = changed(0, parts, findings, given.withOriginating(true));
            add(missing, "originating", changed(changed, parts, findings, given.withOriginating(false)));
        }
        if (asked.covered() && given.approved() == null) {
            int changed = 0;
            for (Set<RegimeId> approved : asked.worlds().approvals()) {
                changed = changed(changed, Trials.VERDICT | Trials.DOCUMENTS, findings, given.withApproved(approved));
            }
            add(missing, "approved", changed);
        }
        if (asked.covered()
                && given.specialRegime() == null
                && asked.worlds().asks(Condition.Code.NOT_UNDER_SPECIAL_REGIME)) {
            int changed = changed(0, Trials.VERDICT | Trials.DOCUMENTS, findings, given.withSpecialRegime(true));
            add(
                    missing,
                    "specialRegime",
                    changed(changed, Trials.VERDICT | Trials.DOCUMENTS, findings, given.withSpecialRegime(false)));
        }
        if (given.certificateIssuedOn() == null) {
            add(missing, "certificateIssuedOn", byCertificate(findings));
        }
        if (given.mode() == null) {
            add(missing, "mode", byMode(findings));
        }
        putFirst(missing);
        return missing;
    }

    private static void add(List<MissingFact> missing, String name, int changed) {
        if (changed != 0) {
            missing.add(new MissingFact(name, PARTS.get(changed)));
        }
    }

    /** Puts those that decide verdict or passage first. */
    private static void putFirst(List<MissingFact> missing) {
        int turning = 0;
        for (int i = 0; i < missing.size(); i++) {
            if (missing.get(i).turnsTheAnswer()) {
                missing.add(turning++, missing.remove(i));
            }
        }
    }

    private int byGoods(Findings findings) {
        int changed = 0;
        for (GoodsClass goods : CLASSES) {
            changed = changed(
                    changed,
                    Trials.VERDICT | Trials.LEVIES | Trials.DOCUMENTS,
                    findings,
                    findings.asked().shipment().withGoods(goods));
        }
        return changed;
    }

    private int byCode(Findings findings) {
        PairQuestion asked = findings.asked();
        boolean suspended = false;
        for (PairSuspension suspension : asked.stretch().measures().suspensions()) {
            suspended |= suspension.goods().listsGoods();
        }
        int parts = suspended ? Trials.VERDICT | Trials.PASSAGE | Trials.DOCUMENTS : Trials.PASSAGE | Trials.DOCUMENTS;
        int changed = 0;
        for (int code : possible.of(asked)) {
            changed = trials.changed(changed, parts, findings, asked.shipment(), code);
        }
        return changed;
    }

    /** Whether the day of its issue tells if a certificate is valid: where it is known for how long it is. */
    private static int byCertificate(Findings findings) {
        for (Paper paper : findings.papers()) {
            if (paper.validity() != null && paper.validMonths() != null) {
                return Trials.DOCUMENTS;
            }
        }
        return 0;
    }

    private int byMode(Findings findings) {
        PairQuestion asked = findings.asked();
        int parts = 0;
        for (PairRestriction restriction : asked.stretch().measures().restrictions()) {
            parts |= restriction.modes().none() ? 0 : Trials.PASSAGE;
        }
        for (PairRequirement requirement : asked.stretch().requirements()) {
            parts |= requirement.modes().none() ? 0 : Trials.DOCUMENTS;
        }
        int changed = 0;
        for (Mode mode : MODES) {
            changed = changed(changed, parts, findings, asked.shipment().withMode(mode));
        }
        return changed;
    }

    private int changed(int already, int parts, Findings findings, Shipment varied) {
        return trials.changed(already, parts, findings, varied, findings.asked().code());
    }
}
