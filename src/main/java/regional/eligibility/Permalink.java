package regional.eligibility;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regional.edition.EditionChoice;
import regional.http.Parameters;
import regional.http.Takes;
import regional.law.EditionName;
import regional.law.Question;

/**
 * The address at which a question is asked again of the same edition, whatever is current then.
 *
 * @param question its parameters, as they were given
 * @param law the parameters that say which law is asked, and how much is shown unless the question does
 */
record Permalink(Parameters question, Parameters law) {
    /** The address of the question as it was read, answered from the edition. */
    String to(Question read, EditionName answeredFrom, Locale language) {
        StringBuilder address = new StringBuilder("/v1/eligibility?origin=").append(read.origin());
        add(address, "destination", read.destination().value());
        add(address, "on", read.on().toString());
        for (String name : Takes.GOODS) {
            add(address, name, question.text(name));
        }
        add(address, EditionChoice.PUBLISHED_BY, law.text(EditionChoice.PUBLISHED_BY));
        String explain = question.text("explain");
        add(address, "explain", explain == null ? law.text("explain") : explain);
        add(address, "lang", language.toLanguageTag());
        add(address, EditionChoice.EDITION, answeredFrom.value());
        return address.toString();
    }

    private static void add(StringBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(value);
        }
    }
}
