package regional.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import regional.law.Shipment;
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
        if (ruling.verdict() == Verdict.NOT_COVERED) {
            return List.of();
        }
        Map<String, PaperClaims> byCode = new LinkedHashMap<>();
        for (RegimeRuling regime : asking(ruling)) {
            addDocuments(byCode, regime, question);
        }
        for (Asking asking : between) {
            Truth asked = asks(asking, question);
            if (asked != Truth.NO) {
                claims(byCode, asking.requirement().code()).add(asking.requirement(), asked == Truth.YES);
            }
        }
        return byCode.entrySet().stream()
                .map(entry -> entry.getValue().paper(entry.getKey(), question))
                .toList();
    }

    private static PaperClaims claims(Map<String, PaperClaims> byCode, String code) {
        return byCode.computeIfAbsent(code, key -> new PaperClaims());
    }

    private static List<RegimeRuling> asking(Ruling ruling) {
        RegimeId recommended = ruling.recommended();
        return ruling.regimes().stream()
                .filter(regime -> recommended == null
                        ? regime.applies()
                        : regime.regime().id().equals(recommended))
                .toList();
    }

    /** For each goods class that may be meant, the documents of the term that stands for it. */
    private static void addDocuments(Map<String, PaperClaims> byCode, RegimeRuling regime, Question question) {
        Shipment shipment = question.shipment();
        List<GoodsClass> classes = shipment.goods() == null ? List.of(GoodsClass.values()) : List.of(shipment.goods());
        List<String> codes = regime.terms().stream()
                .flatMap(term -> term.documents().stream())
                .map(Document::code)
                .distinct()
                .toList();
        for (String code : codes) {
            for (GoodsClass goods : classes) {
                List<Document> documents = documents(regime, goods, code, question);
                if (documents.isEmpty()) {
                    claims(byCode, code).addNone();
                }
                for (Document document : documents) {
                    boolean certain =
                            document.products().isEmpty() || contains(document.products(), shipment.hs()) == Truth.YES;
                    claims(byCode, code).add(document, regime.regime().id(), certain);
                }
            }
        }
        byCode.values().removeIf(PaperClaims::isEmpty);
    }

    private static List<Document> documents(RegimeRuling regime, GoodsClass goods, String code, Question question) {
        List<Document> found = new ArrayList<>();
        for (Term term : regime.terms()) {
            if (term.goods().contains(goods)) {
                for (Document document : term.documents()) {
                    boolean inForce =
                            document.inForce() == null || document.inForce().on(question.on()) != Truth.NO;
                    if (document.code().equals(code)
                            && inForce
                            && contains(document.products(), question.shipment().hs()) != Truth.NO) {
                        found.add(document);
                    }
                }
            }
        }
        return found;
    }

    private static Truth contains(List<Goods> products, @Nullable HsCode hs) {
        if (products.isEmpty()) {
            return Truth.YES;
        }
        return hs == null
                ? Truth.UNKNOWN
                : products.stream().map(product -> product.within(hs)).reduce(Truth.NO, Truth::or);
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
