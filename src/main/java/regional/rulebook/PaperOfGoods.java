package regional.rulebook;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import regional.law.Question;
import regional.law.Requirement;

/** A requirement with its goods, looked up by code, and with the paper that it alone makes, once somebody has asked for it. */
final class PaperOfGoods {
    private final Requirement requirement;
    private final GoodsList goods;
    private final int paper;
    private final AtomicReferenceArray<@Nullable Paper> alone = new AtomicReferenceArray<>(2);

    /** @param paper the place of its paper among those of the law */
    PaperOfGoods(Requirement requirement, GoodsList goods, int paper) {
        this.requirement = requirement;
        this.goods = goods;
        this.paper = paper;
    }

    Requirement requirement() {
        return requirement;
    }

    GoodsList goods() {
        return goods;
    }

    /** The place of its paper among those of the law. */
    int paper() {
        return paper;
    }

    /** Its paper where nothing else speaks of it; of a certificate of origin none is kept, for each day has its own. */
    Paper alone(boolean certain, Question question) {
        int place = certain ? 1 : 0;
        Paper known = alone.get(place);
        if (known == null) {
            PaperClaims claims = new PaperClaims(requirement.code());
            claims.add(requirement, certain);
            known = claims.paper(question);
            if (known.validity() == null) {
                alone.set(place, known);
            }
        }
        return known;
    }
}
