package regional.eligibility;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regional.answer.Explain;
import regional.edition.EditionChoice;
import regional.law.EditionName;
import regional.law.Question;

/**
 * The address at which a question is asked again of the same edition, whatever is current then. Its values are as they were
 * read, none of which needs an escape.
 *
 * @param law which law was asked
 */
record Permalink(EditionChoice law) {
    /** The address of the question, answered from the edition in the language. */
    String to(Question question, Explain explain, EditionName answeredFrom, Locale language) {
        AskedGoods asked = AskedGoods.of(question.shipment());
        StringBuilder address = new StringBuilder("/v1/eligibility?origin=").append(question.origin());
        add(address, "destination", question.destination());
        add(address, "on", question.on());
        add(address, "goods", asked.goods());
        add(address, "hs", asked.hs());
        add(address, "originating", asked.originating());
        add(address, "approved", asked.approved());
        add(address, "specialRegime", asked.specialRegime());
        add(address, "certificateIssuedOn", asked.certificateIssuedOn());
        add(address, "mode", asked.mode());
        add(address, EditionChoice.PUBLISHED_BY, law.publishedBy());
        add(address, "explain", explain == Explain.SUMMARY ? null : explain.parameter());
        add(address, "lang", language.toLanguageTag());
        add(address, EditionChoice.EDITION, answeredFrom);
        return address.toString();
    }

    private static void add(StringBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(value);
        }
    }
}
