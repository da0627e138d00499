package regional.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.answer.CitationView;
import regional.answer.Explain;
import regional.answer.RangeView;
import regional.edition.Edition;
import regional.law.Citation;
import regional.law.Condition;
import regional.law.Document;
import regional.law.GoodsClass;
import regional.law.Instrument;
import regional.law.Party;
import regional.law.Question;
import regional.law.Regime;
import regional.law.Shipment;
import regional.law.Term;
import regional.law.Truth;
import regional.rulebook.RegimeRuling;

/** Puts the parts of one answer into words and views: one language, one edition, citations as asked for. */
final class Composer {
    private final Map<String, Instrument> instruments;
    private final Explain explain;
    final Sentences sentences;

    Composer(Edition edition, Explain explain, Sentences sentences) {
        this.instruments = explain == Explain.FULL
                ? edition.facts().instruments().stream()
                        .collect(Collectors.toMap(instrument -> instrument.id().value(), instrument -> instrument))
                : Map.of();
        this.explain = explain;
        this.sentences = sentences;
    }

    List<CitationView> citations(Collection<Citation> citations) {
        return citations.stream().map(this::citation).toList();
    }

    private CitationView citation(Citation citation) {
        Instrument instrument = instruments.get(citation.instrument().value());
        return instrument == null ? CitationView.of(citation) : CitationView.of(citation, instrument);
    }

    boolean full() {
        return explain == Explain.FULL;
    }

    /** The regime's id and status only. */
    static RegimeView brief(RegimeRuling ruling) {
        return new RegimeView(
                ruling.regime().id().value(), null, ruling.status().name(), null, null, null, null, null, null);
    }

    RegimeView regime(RegimeRuling ruling, Question question, String confidence) {
        Regime regime = ruling.regime();
        Set<Citation> citations = Stream.concat(
                        regime.citations().stream(), ruling.terms().stream().flatMap(term -> term.citations().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new RegimeView(
                regime.id().value(),
                regime.basis().name(),
                ruling.status().name(),
                treatment(ruling),
                RangeView.of(regime.inForce()),
                confidence,
                conditions(ruling, question.shipment()),
                documents(ruling, question),
                citations(citations));
    }

    private static Map<String, BigDecimal> treatment(RegimeRuling ruling) {
        Map<String, BigDecimal> treatment = new LinkedHashMap<>();
        for (GoodsClass goods : GoodsClass.values()) {
            Optional.ofNullable(ruling.treatment().get(goods)).ifPresent(relief -> treatment.put(goods.name(), relief));
        }
        return treatment;
    }

    private List<RegimeView.ConditionView> conditions(RegimeRuling ruling, Shipment shipment) {
        Map<Condition, Set<GoodsClass>> classes = new LinkedHashMap<>();
        for (Term term : ruling.terms()) {
            term.conditions()
                    .forEach(condition -> classes.computeIfAbsent(condition, key -> new TreeSet<>())
                            .addAll(scope(term, shipment)));
        }
        return classes.entrySet().stream()
                .map(entry -> new RegimeView.ConditionView(
                        entry.getKey().code().name(),
                        met(shipment.meets(entry.getKey())),
                        names(entry.getValue()),
                        sentences.say(entry.getKey().text()),
                        citations(entry.getKey().citations())))
                .toList();
    }

    private List<RegimeView.DocumentView> documents(RegimeRuling ruling, Question question) {
        Shipment shipment = question.shipment();
        Map<Document, Set<GoodsClass>> classes = new LinkedHashMap<>();
        for (Term term : ruling.terms()) {
            term.documents()
                    .forEach(document -> classes.computeIfAbsent(document, key -> new TreeSet<>())
                            .addAll(scope(term, shipment)));
        }
        return classes.entrySet().stream()
                .map(entry -> document(entry.getKey(), entry.getValue(), question))
                .toList();
    }

    private RegimeView.DocumentView document(Document document, Set<GoodsClass> classes, Question question) {
        LocalDate issuedOn = question.shipment().certificateIssuedOn();
        Document.Validity validity = document.validity(issuedOn, question.on());
        return new RegimeView.DocumentView(
                document.code(),
                names(classes),
                sentences.say(document.text()),
                document.required(),
                document.validMonths(),
                validity == null ? null : validity.name(),
                document.validUntil(issuedOn),
                citations(document.citations()));
    }

    private static Set<GoodsClass> scope(Term term, Shipment shipment) {
        return shipment.goods() == null ? term.goods() : Set.of(shipment.goods());
    }

    private static List<String> names(Set<GoodsClass> classes) {
        return classes.stream().map(GoodsClass::name).toList();
    }

    static String met(Truth truth) {
        return switch (truth) {
            case YES -> "MET";
            case NO -> "UNMET";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    /** A party in one word or a few: a bloc, or countries. */
    static Stream<String> words(Party party) {
        @Nullable
        String bloc = party.membersOf() == null ? null : party.membersOf().value();
        return bloc == null ? party.countries().stream().map(Object::toString) : Stream.of(bloc);
    }
}
