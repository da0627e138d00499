package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.Document;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Goods;
import regional.law.GoodsGroup;
import regional.law.HsCode;
import regional.law.Requirement;
import regional.law.Shipment;
import regional.law.Truth;

/** Finds the papers of a shipment: those of the regime that is recommended, and those that hang on the goods. */
public final class Papers {
    private final Map<FactId, PaperOfGoods> requirements = new HashMap<>();
    private final List<PaperOfGoods> inOrder = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final RegimePapers ofRegimes;
    private final Memberships memberships;
    private final Modes modes;
    private final HsTree tree;

    Papers(Facts facts, Memberships memberships, Modes modes, HsTree tree) {
        this.memberships = memberships;
        this.modes = modes;
        this.tree = tree;
        addPlace(Document.CERTIFICATE_OF_ORIGIN);
        facts.regimes()
                .forEach(regime -> regime.terms()
                        .forEach(term -> term.documents().forEach(document -> addPlace(document.code()))));
        facts.requirements().forEach(requirement -> addPlace(requirement.code()));
        ofRegimes = new RegimePapers(facts, places, tree);
        addRequirements(facts);
    }

    private void addPlace(String code) {
        if (places.putIfAbsent(code, codes.size()) == null) {
            codes.add(code);
        }
    }

    private int place(String code) {
        return Objects.requireNonNull(places.get(code));
    }

    /**
     * The requirements with their goods. A group's headings are wider than its goods; whoever has a code within them is told to
     * have the paper.
     */
    private void addRequirements(Facts facts) {
        Map<FactId, Goods> groups = facts.groups().stream()
                .collect(Collectors.toMap(GoodsGroup::id, group -> new Goods(group.name(), null, group.hs(), false)));
        for (Requirement requirement : facts.requirements()) {
            Stream<Goods> grouped =
                    requirement.groups().stream().map(group -> Objects.requireNonNull(groups.get(group)));
            List<Goods> goods =
                    Stream.concat(grouped, requirement.products().stream()).toList();
            PaperOfGoods paper = new PaperOfGoods(requirement, new GoodsList(goods, tree), place(requirement.code()));
            requirements.put(requirement.id(), paper);
            inOrder.add(paper);
        }
    }

    RegimePapers ofRegimes() {
        return ofRegimes;
    }

    /** The requirements between the two countries on the day, which may differ for goods and modes of transport. */
    List<PairRequirement> between(CountryCode origin, CountryCode destination, LocalDate on) {
        List<PairRequirement> found = new ArrayList<>();
        for (PaperOfGoods paper : inOrder) {
            Requirement requirement = paper.requirement();
            Truth applies = requirement
                    .inForce()
                    .on(on)
                    .and(memberships.includes(requirement.origin(), origin, on))
                    .and(memberships.includes(requirement.destination(), destination, on));
            if (applies != Truth.NO) {
                found.add(new PairRequirement(paper, applies, modes.limit(requirement.modes(), origin, destination)));
            }
        }
        return List.copyOf(found);
    }

    /** Adds the days on which the requirements between the two may turn. */
    void addTurns(Collection<LocalDate> days, CountryCode origin, CountryCode destination) {
        for (PaperOfGoods paper : inOrder) {
            Requirement requirement = paper.requirement();
            if (memberships.everIncludes(requirement.origin(), origin)
                    && memberships.everIncludes(requirement.destination(), destination)) {
                days.addAll(requirement.inForce().turningPoints());
                memberships.addTurns(days, requirement.origin(), origin);
                memberships.addTurns(days, requirement.destination(), destination);
            }
        }
    }

    /** What the requirements say of each paper of a shipment. */
    ClaimedPapers claimed(List<PairRequirement> between, Shipment shipment, int code) {
        ClaimedPapers claimed = new ClaimedPapers(codes.size());
        for (int i = 0; i < between.size(); i++) {
            PairRequirement one = between.get(i);
            Truth asked = one.asks(shipment, code);
            if (asked != Truth.NO) {
                claimed.addOneOfSeveral(one.listed().paper(), PaperClaims.bits(one.requirement(), asked == Truth.YES));
            }
        }
        return claimed;
    }

    /** One paper a code, those of the regimes first. */
    List<Paper> find(PairQuestion asked, ClaimedPapers byRegimes, ClaimedPapers byRequirements) {
        List<Paper> papers = new ArrayList<>();
        for (int place : byRegimes.places()) {
            papers.add(claims(asked, place).paper(asked.question()));
        }
        boolean[] found = new boolean[codes.size()];
        for (PairRequirement one : asked.stretch().requirements()) {
            int place = one.listed().paper();
            if (!found[place] && !byRegimes.speakOf(place)) {
                Truth asks = one.asks(asked.shipment(), asked.code());
                if (asks != Truth.NO) {
                    found[place] = true;
                    papers.add(
                            byRequirements.several(place)
                                    ? claims(asked, place).paper(asked.question())
                                    : one.listed().alone(asks == Truth.YES, asked.question()));
                }
            }
        }
        return papers;
    }

    /** Whether the certificate of origin is needed. */
    boolean needCertificate(ClaimedPapers byRegimes, ClaimedPapers byRequirements) {
        Document.Status status = ClaimedPapers.status(byRegimes, byRequirements, place(Document.CERTIFICATE_OF_ORIGIN));
        return status != null && status != Document.Status.NOT_REQUIRED;
    }

    /** Whether the certificate of origin is valid; {@code null} where it is not needed. */
    Document.@Nullable Validity validity(PairQuestion asked) {
        return claims(asked, place(Document.CERTIFICATE_OF_ORIGIN)).validity(asked.question());
    }

    /** All that is said of one paper. */
    private PaperClaims claims(PairQuestion asked, int place) {
        PaperClaims claims = new PaperClaims(codes.get(place));
        ofRegimes.addTo(claims, place, asked.question(), asked.ruling(), asked.code());
        for (PairRequirement one : asked.stretch().requirements()) {
            Truth asks = one.listed().paper() == place ? one.asks(asked.shipment(), asked.code()) : Truth.NO;
            if (asks != Truth.NO) {
                claims.add(one.requirement(), asks == Truth.YES);
            }
        }
        return claims;
    }

    /** Whether the requirement is one for goods of the code; UNKNOWN where more digits of it are needed to tell. */
    public Truth concern(Requirement requirement, @Nullable HsCode hs) {
        return Objects.requireNonNull(requirements.get(requirement.id()))
                .goods()
                .within(tree.number(hs));
    }
}
