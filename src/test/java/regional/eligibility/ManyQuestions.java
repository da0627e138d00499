package regional.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import regional.law.CountryCode;
import regional.law.Dated;
import regional.law.Facts;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.InForce;
import regional.law.Mode;
import regional.law.Question;
import regional.law.Shipment;

/** Questions about every pair, of several shipments. */
final class ManyQuestions {
    private static final List<Shipment> SHIPMENTS = List.of(
            Shipment.UNKNOWN,
            Shipment.UNKNOWN.withHs(new HsCode("10")),
            Shipment.UNKNOWN.withHs(new HsCode("0207")).withMode(Mode.RIVER),
            Shipment.UNKNOWN
                    .withGoods(GoodsClass.INDUSTRIAL)
                    .withHs(new HsCode("300490"))
                    .withOriginating(true)
                    .withApproved(Set.of())
                    .withMode(Mode.SEA)
                    .withCertificateIssuedOn(LocalDate.parse("2001-01-01")),
            Shipment.UNKNOWN
                    .withGoods(GoodsClass.UNPROCESSED)
                    .withHs(new HsCode("4403"))
                    .withOriginating(false));

    /** A sample of the days on which something turns, and the day before each. */
    private static List<LocalDate> days(Facts facts, int every) {
        Set<LocalDate> turning = new TreeSet<>();
        facts.all()
                .flatMap(fact -> Stream.concat(
                        Stream.of(fact.inForce()), fact.parts().stream().map(Dated::inForce)))
                .filter(Objects::nonNull)
                .map(InForce::turningPoints)
                .forEach(turning::addAll);
        turning.add(facts.coverage().since().minusDays(1));
        List<LocalDate> all = List.copyOf(turning);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < all.size(); i += every) {
            days.add(all.get(i));
            days.add(all.get(i).minusDays(1));
        }
        days.add(facts.verifiedUntil().plusYears(2));
        return days;
    }

    /** Of every pair on a sample of days: nothing is said of the goods, and one of the other shipments in turn. */
    static void of(Facts facts, int every, Consumer<Question> consumer) {
        List<LocalDate> days = days(facts, every);
        int turn = 0;
        for (CountryCode origin : facts.coverage().countries()) {
            for (CountryCode destination : facts.coverage().countries()) {
                for (LocalDate day : origin.equals(destination) ? List.<LocalDate>of() : days) {
                    consumer.accept(new Question(origin, destination, day, SHIPMENTS.getFirst()));
                    Shipment other = SHIPMENTS.get(1 + turn++ % (SHIPMENTS.size() - 1));
                    consumer.accept(new Question(origin, destination, day, other));
                }
            }
        }
    }

    private ManyQuestions() {}
}
