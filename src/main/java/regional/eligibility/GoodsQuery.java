package regional.eligibility;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.edition.Editions;
import regional.http.BodyReading;
import regional.http.LawQuery;
import regional.http.StrictReading;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.GoodsClass;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Shipment;
import regional.rulebook.Rulebook;
import regional.text.Phrase;

/** The parameters that every shape of question has, as they were given: what is known of the goods, and which law is asked. */
public class GoodsQuery extends LawQuery {
    private static final String NONE = "none";

    @QueryParam("goods")
    @Nullable
    String goods;

    @QueryParam("hs")
    @Nullable
    String hs;

    @QueryParam("originating")
    @Nullable
    String originating;

    @QueryParam("approved")
    @Nullable
    String approved;

    @QueryParam("specialRegime")
    @Nullable
    String specialRegime;

    @QueryParam("certificateIssuedOn")
    @Nullable
    String certificateIssuedOn;

    /** Takes what a body says of the goods in the place of parameters. */
    final void goods(BodyReading body) {
        goods = body.text("goods");
        hs = body.text("hs");
        originating = body.text("originating");
        approved = body.text("approved");
        specialRegime = body.text("specialRegime");
        certificateIssuedOn = body.text("certificateIssuedOn");
    }

    /**
     * The rulebook by whose codes the question is read: that of the edition asked for where it is stored, else the current
     * one, so that whatever else is wrong can be told too.
     */
    final Rulebook codes(Editions editions) {
        return editions.readable(editionAsGiven()).rulebook();
    }

    /** A country of the question; former codes are those of the rulebook and read as the present ones. */
    static @Nullable CountryCode country(
            StrictReading reading, String name, @Nullable String value, Rulebook rulebook) {
        CountryCode code =
                reading.country(name, value, given -> !rulebook.present(given).equals(given));
        return code == null ? null : rulebook.present(code);
    }

    final Shipment shipment(StrictReading reading, Facts facts) {
        return shipment(reading, facts, "");
    }

    /** What is known of the goods, by parameters whose names end so. */
    final Shipment shipment(StrictReading reading, Facts facts, String ending) {
        return new Shipment(
                reading.constant("goods" + ending, goods, GoodsClass.class, GoodsClass::name),
                reading.hs("hs" + ending, hs),
                reading.truth("originating" + ending, originating),
                approved(reading, facts, "approved" + ending),
                reading.truth("specialRegime" + ending, specialRegime),
                reading.day("certificateIssuedOn" + ending, certificateIssuedOn));
    }

    private @Nullable Set<RegimeId> approved(StrictReading reading, Facts facts, String name) {
        Set<String> known = facts.regimes().stream()
                .map(Regime::id)
                .map(RegimeId::value)
                .collect(Collectors.toCollection(TreeSet::new));
        return reading.value(
                name,
                approved,
                given -> given.equals(NONE) || known.containsAll(Arrays.asList(given.split(",", -1))),
                given -> given.equals(NONE)
                        ? Set.of()
                        : Arrays.stream(given.split(",", -1)).map(RegimeId::new).collect(Collectors.toSet()),
                Phrase.of("expected.approved", NONE, String.join(",", known)));
    }

    /** What was given of the goods and the law, in the order of a permalink. */
    final Map<String, @Nullable String> given() {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        given.put("goods", goods);
        given.put("hs", hs);
        given.put("originating", originating);
        given.put("approved", approved);
        given.put("specialRegime", specialRegime);
        given.put("certificateIssuedOn", certificateIssuedOn);
        given.put("publishedBy", publishedByAsGiven());
        return given;
    }
}
