package regional.rulebook;

import regional.law.Requirement;
import regional.law.Shipment;
import regional.law.Truth;

/**
 * A requirement between two countries on some days, or perhaps one, of whatever goods.
 *
 * @param listed the requirement with its goods
 * @param applies whether it is certain to be one; never NO
 */
record PairRequirement(PaperOfGoods listed, Truth applies, Modes.Limit modes) {
    Requirement requirement() {
        return listed.requirement();
    }

    GoodsList goods() {
        return listed.goods();
    }

    /** Whether it asks for its paper with the shipment. */
    Truth asks(Shipment shipment, int code) {
        Truth asked = applies.and(goods().within(code)).and(modes.concerns(shipment.mode()));
        return requirement().minimumValue() == null ? asked : asked.and(Truth.UNKNOWN);
    }
}
