package regional.law;

import java.time.LocalDate;

/**
 * May goods move free of duty from one country to another on a day?
 *
 * @param origin the country that the goods are exported from
 * @param destination the country that they are declared in
 * @param on the day on which the declaration is registered at the destination
 */
public record Question(CountryCode origin, CountryCode destination, LocalDate on, Shipment shipment) {
    public Question with(Shipment other) {
        return new Question(origin, destination, on, other);
    }

    /** The same of goods by their known {@link HsCode#known code}: a subheading that does not exist is read by its heading. */
    public Question ofKnownGoods() {
        HsCode hs = shipment.hs();
        HsCode known = hs == null ? null : hs.known();
        return known == null || known.equals(hs) ? this : with(shipment.withHs(known));
    }
}
