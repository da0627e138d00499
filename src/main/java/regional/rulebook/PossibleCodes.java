package regional.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import regional.law.HsCode;
import regional.law.Term;

/** The codes that goods may turn out to have and that can make a difference: one for each case that provisions make. */
final class PossibleCodes {
    /** A code that no heading of the Harmonized System begins with: goods outside every list. */
    private static final HsCode OUTSIDE = new HsCode("00");

    private static final int[] NONE = {};

    private final HsTree tree;
    private final RegimePapers papers;
    private final LastValues<KeptCodes> kept = new LastValues<>();

    /** The codes of goods of which none is known, with what they were found for. */
    private static final class KeptCodes {
        private final PairMeasures measures;
        private final List<PairRequirement> requirements;
        private final List<RegimeRuling> regimes;
        private final boolean spared;
        private final int[] codes;

        private KeptCodes(Stretch stretch, List<RegimeRuling> regimes, boolean spared, int[] codes) {
            measures = stretch.measures();
            requirements = stretch.requirements();
            this.regimes = regimes;
            this.spared = spared;
            this.codes = codes;
        }

        private boolean isOf(Stretch other, List<RegimeRuling> others, boolean otherSpared) {
            return IdentityKey.same(measures, other.measures())
                    && IdentityKey.same(requirements, other.requirements())
                    && IdentityKey.same(regimes, others)
                    && spared == otherSpared;
        }
    }

    PossibleCodes(HsTree tree, RegimePapers papers) {
        this.tree = tree;
        this.papers = papers;
    }

    /** What the code may turn out to be when more digits of it are known; anything while none is. */
    int[] of(PairQuestion asked) {
        HsCode given = asked.shipment().hs();
        if (given != null) {
            int end = tree.end(given);
            return asked.code() + 1 < end ? within(lists(asked), asked.code(), end) : NONE;
        }
        List<RegimeRuling> regimes = asked.ruling().regimes();
        boolean spared = Boolean.TRUE.equals(asked.shipment().originating());
        int hash = System.identityHashCode(asked.stretch().measures())
                + 31 * System.identityHashCode(asked.stretch().requirements())
                + 961 * System.identityHashCode(regimes)
                + (spared ? 1 : 0);
        KeptCodes known = kept.find(hash);
        if (known == null || !known.isOf(asked.stretch(), regimes, spared)) {
            known = new KeptCodes(asked.stretch(), regimes, spared, oneForEachCase(lists(asked)));
            kept.put(hash, known);
        }
        return known.codes;
    }

    /** The lists of goods that can make a difference for goods of some code. */
    private List<GoodsList> lists(PairQuestion asked) {
        List<GoodsList> lists = new ArrayList<>();
        for (PairSuspension suspension : asked.stretch().measures().suspensions()) {
            lists.add(suspension.goods().exempt());
            lists.add(suspension.goods().products());
        }
        for (PairRestriction restriction : asked.stretch().measures().restrictions()) {
            if (restriction.canHit(asked.shipment())) {
                lists.add(restriction.goods());
            }
        }
        for (RegimeRuling regime : asked.ruling().regimes()) {
            for (Term term : regime.terms()) {
                papers.addGoods(lists, term);
            }
        }
        for (PairRequirement requirement : asked.stretch().requirements()) {
            lists.add(requirement.goods());
        }
        lists.removeIf(GoodsList::isEmpty);
        return lists;
    }

    /** The headings that begin with a code, by their numbers, which lie between its number and an end. */
    private static int[] within(List<GoodsList> lists, int code, int end) {
        TreeSet<Integer> found = new TreeSet<>();
        for (GoodsList list : lists) {
            for (int heading : list.headings()) {
                if (heading > code && heading < end) {
                    found.add(heading);
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Of the codes of which every list says the same, one. */
    private int[] oneForEachCase(List<GoodsList> lists) {
        BitSet headings = new BitSet(tree.size());
        headings.set(tree.number(OUTSIDE));
        for (GoodsList list : lists) {
            for (int heading : list.headings()) {
                headings.set(heading);
            }
        }
        int[] codes = headings.stream().toArray();
        int[] cases = new int[codes.length];
        int known = 1;
        for (GoodsList list : lists) {
            // What one more list says of them parts codes that were alike, and no others.
            int[] parted = new int[known * GoodsList.SAYINGS];
            known = 0;
            for (int i = 0; i < codes.length; i++) {
                int place = cases[i] * GoodsList.SAYINGS + list.saidOf(codes[i]);
                if (parted[place] == 0) {
                    parted[place] = ++known;
                }
                cases[i] = parted[place] - 1;
            }
        }
        int[] first = new int[known];
        for (int i = codes.length - 1; i >= 0; i--) {
            first[cases[i]] = codes[i];
        }
        return first;
    }
}
