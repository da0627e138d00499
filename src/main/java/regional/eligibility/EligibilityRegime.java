package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Basis;
import regional.law.Citation;
import regional.law.Confidence;
import regional.law.Document;
import regional.law.GoodsClass;
import regional.law.InForce;
import regional.law.Question;
import regional.law.RegimeId;
import regional.law.Shipment;
import regional.law.Term;
import regional.law.Truth;
import regional.rulebook.Decision;
import regional.rulebook.RegimeRuling;

/** A regime between the two countries, and whether it gives its treatment. */
@Schema(
        name = "EligibilityRegime",
        description = "A regime between the two countries, and whether it gives its treatment.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityRegime(
        RegimeId id,

        @Nullable Basis basis,

        RegimeRuling.RegimeStatus status,

        @Schema(
                description =
                        "Relief from customs duty in percent, by goods class; a class without treatment is absent")
        @Nullable
        Map<GoodsClass, BigDecimal> treatment,

        @Nullable InForce inForce,
        @Nullable Confidence confidence,
        @Nullable List<EligibilityCondition> conditions,
        @Nullable List<EligibilityDocument> documents,
        @Nullable Collection<Citation> citations) {
    /** The regime's id and status only. */
    static EligibilityRegime brief(RegimeRuling ruling) {
        return new EligibilityRegime(ruling.regime().id(), null, ruling.status(), null, null, null, null, null, null);
    }

    static EligibilityRegime of(RegimeRuling ruling, Decision decision) {
        Question question = decision.question();
        Shipment shipment = question.shipment();
        Set<Citation> citations = new LinkedHashSet<>(ruling.regime().citations());
        ruling.terms().forEach(term -> citations.addAll(term.citations()));
        return new EligibilityRegime(
                ruling.regime().id(),
                ruling.regime().basis(),
                ruling.status(),
                ruling.treatment(),
                ruling.regime().inForce(),
                decision.regimeConfidences().get(ruling.regime().id()),
                each(
                        ruling,
                        shipment,
                        Term::conditions,
                        (condition, goods) -> EligibilityCondition.of(condition, goods, shipment)),
                each(ruling, shipment, term -> documents(term, question.on()), EligibilityDocument::of),
                citations);
    }

    /** A term's documents of the day. */
    private static List<Document> documents(Term term, LocalDate on) {
        List<Document> documents = new ArrayList<>(term.documents().size());
        for (Document document : term.documents()) {
            if (document.inForce() == null || document.inForce().on(on) != Truth.NO) {
                documents.add(document);
            }
        }
        return documents;
    }

    /** What the terms name, each with the goods classes of those that do and that were asked about. */
    private static <T, V> List<V> each(
            RegimeRuling ruling,
            Shipment shipment,
            Function<Term, List<T>> named,
            BiFunction<T, List<GoodsClass>, V> shown) {
        // Few: they are found sooner by a look at each than by their hashes.
        List<T> all = new ArrayList<>();
        List<Set<GoodsClass>> classes = new ArrayList<>();
        for (Term term : ruling.terms()) {
            Set<GoodsClass> asked = shipment.goods() == null ? term.goods() : Set.of(shipment.goods());
            for (T one : named.apply(term)) {
                int place = all.indexOf(one);
                if (place < 0) {
                    place = all.size();
                    all.add(one);
                    classes.add(EnumSet.noneOf(GoodsClass.class));
                }
                classes.get(place).addAll(asked);
            }
        }
        List<V> each = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            each.add(shown.apply(all.get(i), List.copyOf(classes.get(i))));
        }
        return each;
    }
}
