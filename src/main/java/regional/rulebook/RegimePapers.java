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

    private final IdentityHashMap<Document, GoodsList> goods = new IdentityHashMap<>();
    private final Map<String, Integer> places;

    /** @param places the places of all papers of the law, by code */
    RegimePapers(Facts facts, Map<String, Integer> places, HsTree codes) {
        this.places = places;
        facts.regimes().stream()
                .flatMap(regime -> regime.terms().stream())
                .flatMap(term -> term.documents().stream())
                .filter(document -> !document.products().isEmpty())
                .forEach(document -> goods.put(document, new GoodsList(document.products(), codes)));
    }

    /** The goods that a document with products speaks of. */
    GoodsList goods(Document document) {
        return Objects.requireNonNull(goods.get(document));
    }

    /** What the regimes of the ruling say of each paper. */
    ClaimedPapers claimed(Ruling ruling, @Nullable GoodsClass asked, int code, LocalDate on) {
        ClaimedPapers claimed = new ClaimedPapers(places.size());
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

    private void add(ClaimedPapers claimed, List<Term> terms, @Nullable GoodsClass asked, int code, LocalDate on) {
        int meant = asked == null ? ALL : EnumBits.of(asked);
        byte[] spokenOf = new byte[places.size()];
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            List<Document> documents = term.documents();
            int classes = documents.isEmpty() ? 0 : classes(term) & meant;
            for (int j = 0; j < documents.size(); j++) {
                Document document = documents.get(j);
                int place = place(document);
                spokenOf[place] |= (byte) NAMED;
                Truth contained = classes == 0 ? Truth.NO : contains(document, code, on);
                if (contained != Truth.NO) {
                    spokenOf[place] |= (byte) classes;
                    claimed.add(place, PaperClaims.bits(document, contained == Truth.YES));
                }
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            List<Document> documents = terms.get(i).documents();
            for (int j = 0; j < documents.size(); j++) {
                int place = place(documents.get(j));
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

    private int place(Document document) {
        return Objects.requireNonNull(places.get(document.code()));
    }

    /** Whether a document holds on the day for goods of the code. */
    private Truth contains(Document document, int code, LocalDate on) {
        if (document.inForce() != null && document.inForce().on(on) == Truth.NO) {
            return Truth.NO;
        }
        return document.products().isEmpty() ? Truth.YES : goods(document).within(code);
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
            for (Document document : term.documents()) {
                if (place(document) == place) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addTo(PaperClaims claims, int place, GoodsClass meant, RegimeRuling regime, int code, LocalDate on) {
        boolean silent = true;
        for (Term term : regime.terms()) {
            for (Document document : term.goods().contains(meant) ? term.documents() : List.<Document>of()) {
                Truth contained = place(document) == place ? contains(document, code, on) : Truth.NO;
                if (contained != Truth.NO) {
                    claims.add(document, regime.regime().id(), contained == Truth.YES);
                    silent = false;
                }
            }
        }
        if (silent) {
            claims.addNone();
        }
    }
}
