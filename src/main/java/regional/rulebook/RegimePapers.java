package regional.rulebook;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import regional.law.Document;
import regional.law.Facts;
import regional.law.GoodsClass;
import regional.law.Question;
import regional.law.RegimeId;
import regional.law.Term;
import regional.law.Truth;

/** The papers that regimes ask for: for each goods class that may be meant, the documents of the term that stands for it. */
final class RegimePapers {
    private static final int NAMED = 1 << GoodsClass.values().length;
    private static final int ALL = NAMED - 1;

    private final IdentityHashMap<Term, OfTerm> terms = new IdentityHashMap<>();
    private final int papers;

    /** The documents of a term, and the goods classes that it is for, as bits. */
    private record OfTerm(int classes, List<OfDocument> documents) {}

    /** A document with its goods, looked up by code, and the place of its paper. */
    private record OfDocument(Document document, int place, GoodsList goods) {
        /** Whether it holds on the day for goods of the code. */
        private Truth holds(int code, LocalDate on) {
            return document.inForce() != null && document.inForce().on(on) == Truth.NO ? Truth.NO : goods.within(code);
        }
    }

    /** @param places the places of all papers of the law, by code */
    RegimePapers(Facts facts, Map<String, Integer> places, HsTree codes) {
        papers = places.size();
        facts.regimes().stream()
                .flatMap(regime -> regime.terms().stream())
                .forEach(term -> terms.put(
                        term,
                        new OfTerm(
                                classes(term),
                                term.documents().stream()
                                        .map(document -> new OfDocument(
                                                document,
                                                Objects.requireNonNull(places.get(document.code())),
                                                new GoodsList(document.products(), codes)))
                                        .toList())));
    }

    private OfTerm of(Term term) {
        return Objects.requireNonNull(terms.get(term));
    }

    /** Adds the goods that the term's documents speak of, each. */
    void addGoods(List<GoodsList> goods, Term term) {
        for (OfDocument document : of(term).documents()) {
            goods.add(document.goods());
        }
    }

    /** What the regimes of the ruling say of each paper. */
    ClaimedPapers claimed(Ruling ruling, @Nullable GoodsClass asked, int code, LocalDate on) {
        ClaimedPapers claimed = new ClaimedPapers(papers);
        RegimeId recommended = ruling.recommended();
        List<RegimeRuling> regimes = ruling.regimes();
        for (int i = 0; i < regimes.size(); i++) {
            if (asks(regimes.get(i), recommended)) {
                add(claimed, regimes.get(i).terms(), asked, code, on);
            }
        }
        return claimed;
    }

    private static boolean asks(RegimeRuling regime, @Nullable RegimeId recommended) {
        return recommended == null ? regime.applies() : regime.regime().id().equals(recommended);
    }

    private void add(ClaimedPapers claimed, List<Term> standing, @Nullable GoodsClass asked, int code, LocalDate on) {
        int meant = asked == null ? ALL : EnumBits.of(asked);
        byte[] spokenOf = new byte[papers];
        for (int i = 0; i < standing.size(); i++) {
            OfTerm term = of(standing.get(i));
            int classes = term.classes() & meant;
            for (int j = 0; j < term.documents().size(); j++) {
                OfDocument document = term.documents().get(j);
                int place = document.place();
                spokenOf[place] |= (byte) NAMED;
                Truth holds = classes == 0 ? Truth.NO : document.holds(code, on);
                if (holds != Truth.NO) {
                    spokenOf[place] |= (byte) classes;
                    claimed.add(place, PaperClaims.bits(document.document(), holds == Truth.YES));
                }
            }
        }
        for (int i = 0; i < standing.size(); i++) {
            OfTerm term = of(standing.get(i));
            for (int j = 0; j < term.documents().size(); j++) {
                int place = term.documents().get(j).place();
                claimed.add(place, (spokenOf[place] & meant) == meant ? 0 : PaperClaims.SILENT);
                claimed.close(place);
            }
        }
    }

    private static int classes(Term term) {
        int classes = 0;
        for (GoodsClass goods : term.goods()) {
            classes |= EnumBits.of(goods);
        }
        return classes;
    }

    /** Adds to the claims of one paper what the regimes of the ruling say of it. */
    void addTo(PaperClaims claims, int place, Question question, Ruling ruling, int code) {
        RegimeId recommended = ruling.recommended();
        GoodsClass asked = question.shipment().goods();
        for (RegimeRuling regime : ruling.regimes()) {
            if (asks(regime, recommended) && names(regime, place)) {
                for (GoodsClass meant : GoodsClass.values()) {
                    if (asked == null || asked == meant) {
                        addTo(claims, place, meant, regime, code, question.on());
                    }
                }
                claims.forgetSilence();
            }
        }
    }

    private boolean names(RegimeRuling regime, int place) {
        for (Term term : regime.terms()) {
            for (OfDocument document : of(term).documents()) {
                if (document.place() == place) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addTo(PaperClaims claims, int place, GoodsClass meant, RegimeRuling regime, int code, LocalDate on) {
        boolean silent = true;
        for (Term term : regime.terms()) {
            OfTerm ofTerm = of(term);
            for (OfDocument document :
                    (ofTerm.classes() & EnumBits.of(meant)) != 0 ? ofTerm.documents() : List.<OfDocument>of()) {
                Truth holds = document.place() == place ? document.holds(code, on) : Truth.NO;
                if (holds != Truth.NO) {
                    claims.add(document.document(), regime.regime().id(), holds == Truth.YES);
                    silent = false;
                }
            }
        }
        if (silent) {
            claims.addNone();
        }
    }
}
