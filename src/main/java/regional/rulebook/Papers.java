package regional.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Document;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Goods;
import regional.law.GoodsClass;
import regional.law.GoodsGroup;
import regional.law.HsCode;
import regional.law.Question;
import regional.law.RegimeId;
import regional.law.Requirement;
import regional.law.Term;
import regional.law.Truth;

/** Finds the papers of a shipment: those of the regime that is recommended, and those that hang on the goods. */
public final class Papers {
    private final List<Requirement> requirements;
    private final Map<FactId, List<Goods>> goods;
    private final Memberships memberships;
    private final Modes modes;

    Papers(Facts facts, Memberships memberships) {
        this.requirements = facts.requirements();
        this.goods = goods(facts);
        this.memberships = memberships;
        this.modes = Modes.of(facts);
    }

    /**
     * The goods of each requirement. A group's headings are wider than its goods; whoever has a code within them is told to
     * have the paper.
     */
    private static Map<FactId, List<Goods>> goods(Facts facts) {
        Map<FactId, Goods> groups = facts.groups().stream()
                .collect(Collectors.toMap(GoodsGroup::id, group -> new Goods(group.name(), null, group.hs(), false)));
        return facts.requirements().stream()
                .collect(Collectors.toMap(
                        Requirement::id,
                        requirement -> Stream.concat(
                                        requirement.groups().stream()
                                                .map(group -> Objects.requireNonNull(groups.get(group))),
                                        requirement.products().stream())
                                .toList()));
    }

    /** The requirements between the two countries on the day, which may differ for goods and modes of transport. */
    List<Asking> between(Question question) {
        List<Asking> found = new ArrayList<>();
        for (Requirement requirement : requirements) {
            Truth applies = requirement
                    .inForce()
                    .on(question.on())
                    .and(memberships.includes(requirement.origin(), question.origin(), question.on()))
                    .and(memberships.includes(requirement.destination(), question.destination(), question.on()));
            if (applies != Truth.NO) {
                found.add(new Asking(requirement, applies, goodsOf(requirement)));
            }
        }
        return found;
    }

    /** A requirement between two countries on a day, whether it is certain to be one, and the goods that it names. */
    record Asking(Requirement requirement, Truth applies, List<Goods> goods) {}

    private List<Goods> goodsOf(Requirement requirement) {
        return Objects.requireNonNull(goods.get(requirement.id()));
    }

    /** One paper a code, those of the regimes first; none for what is not covered. */
    List<Paper> find(Question question, Ruling ruling, List<Asking> between) {
        List<Paper> papers = new ArrayList<>();
        claims(question, ruling, between).forEach((code, claims) -> papers.add(claims.paper(code, question)));
        return papers;
    }

    /** Whether a question gets papers of the same codes, status and validity. */
    boolean same(List<Paper> papers, Question question, Ruling ruling, List<Asking> between) {
        Map<String, PaperClaims> claims = claims(question, ruling, between);
        if (claims.size() != papers.size()) {
            return false;
        }
        for (Paper paper : papers) {
            PaperClaims ofCode = claims.get(paper.code());
            if (ofCode == null
                    || ofCode.status() != paper.status()
                    || ofCode.validity(paper.code(), question) != paper.validity()) {
                return false;
            }
        }
        return true;
    }

    private Map<String, PaperClaims> claims(Question question, Ruling ruling, List<Asking> between) {
        Map<String, PaperClaims> byCode = new LinkedHashMap<>();
        if (ruling.verdict() == Verdict.NOT_COVERED) {
            return byCode;
        }
        RegimeId recommended = ruling.recommended();
        for (RegimeRuling regime : ruling.regimes()) {
            if (recommended == null ? regime.applies() : regime.regime().id().equals(recommended)) {
                addDocuments(byCode, regime, question);
            }
        }
        for (Asking asking : between) {
            Truth asked = asks(asking, question);
            if (asked != Truth.NO) {
                claims(byCode, asking.requirement().code()).add(asking.requirement(), asked == Truth.YES);
            }
        }
        return byCode;
    }

    private static PaperClaims claims(Map<String, PaperClaims> byCode, String code) {
        return byCode.computeIfAbsent(code, key -> new PaperClaims());
    }

    /** For each goods class that may be meant, the documents of the term that stands for it. */
    private static void addDocuments(Map<String, PaperClaims> byCode, RegimeRuling regime, Question question) {
        Set<String> codes = new LinkedHashSet<>();
        for (Term term : regime.terms()) {
            term.documents().forEach(document -> codes.add(document.code()));
        }
        GoodsClass asked = question.shipment().goods();
        for (String code : codes) {
            for (GoodsClass goods : GoodsClass.values()) {
                if (asked == null || asked == goods) {
                    addDocuments(claims(byCode, code), code, goods, regime, question);
                }
            }
        }
        byCode.values().removeIf(PaperClaims::isEmpty);
    }

    private static void addDocuments(
            PaperClaims claims, String code, GoodsClass goods, RegimeRuling regime, Question question) {
        boolean silent = true;
        for (Term term : regime.terms()) {
            for (Document document : term.goods().contains(goods) ? term.documents() : List.<Document>of()) {
                if (document.code().equals(code)
                        && (document.inForce() == null || document.inForce().on(question.on()) != Truth.NO)) {
                    Truth contained =
                            contains(document.products(), question.shipment().hs());
                    if (contained != Truth.NO) {
                        claims.add(document, regime.regime().id(), contained == Truth.YES);
                        silent = false;
                    }
                }
            }
        }
        if (silent) {
            claims.addNone();
        }
    }

    private static Truth contains(List<Goods> products, @Nullable HsCode hs) {
        if (products.isEmpty()) {
            return Truth.YES;
        }
        if (hs == null) {
            return Truth.UNKNOWN;
        }
        Truth found = Truth.NO;
        for (Goods product : products) {
            found = found.or(product.within(hs));
        }
        return found;
    }

    /** Whether the requirement is one for goods of the code; UNKNOWN where more digits of it are needed to tell. */
    public Truth concern(Requirement requirement, @Nullable HsCode hs) {
        return contains(goodsOf(requirement), hs);
    }

    private Truth asks(Asking asking, Question question) {
        Requirement requirement = asking.requirement();
        Truth asked = asking.applies()
                .and(contains(asking.goods(), question.shipment().hs()))
                .and(modes.concern(requirement.modes(), question));
        return requirement.minimumValue() == null ? asked : asked.and(Truth.UNKNOWN);
    }
}
