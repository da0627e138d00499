package regional.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import regional.law.Amendment;
import regional.law.BlocId;
import regional.law.Citation;
import regional.law.Confidence;
import regional.law.ConfidenceOverTime;
import regional.law.InstrumentId;
import regional.law.Party;
import regional.law.Text;
import regional.text.Phrases;

/** What all facts share that an amendment of a request assumes. */
final class Assumed {
    /** What they rest on. */
    static final InstrumentId BY = Amendment.ASSUMED;

    static final List<Citation> CITED = List.of(new Citation(BY, null));
    static final ConfidenceOverTime SURE = ConfidenceOverTime.constant(Confidence.HIGH);

    private Assumed() {}

    static List<BlocId> law(Party... parties) {
        return Stream.of(parties)
                .flatMap(party -> Stream.ofNullable(party.membersOf()))
                .distinct()
                .toList();
    }

    /** The service's sentence in every language, as the dataset has its own. */
    static Text said(String key) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String language : List.of("en", "fr", "pt")) {
            sentences.put(
                    language, new Phrases("eligibility", Locale.of(language)).say(key, "{origin}", "{destination}"));
        }
        return new Text(sentences);
    }
}
