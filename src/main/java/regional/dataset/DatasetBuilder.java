package regional.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Bloc;
import regional.law.Country;
import regional.law.Coverage;
import regional.law.EditionName;
import regional.law.Facts;
import regional.law.Instrument;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Notice;
import regional.law.Pending;
import regional.law.Regime;
import regional.law.Restriction;
import regional.law.Standing;
import regional.law.Suspension;

/** Gathers the facts of a dataset file by file. */
final class DatasetBuilder {
    record EditionFile(EditionName name, LocalDate verifiedUntil, Coverage coverage) {}

    record CountriesFile(List<Country> countries) {}

    record InstrumentsFile(List<Instrument> instruments) {}

    record BlocFile(Bloc bloc, List<Membership> memberships, List<Standing> standings) {}

    record RegimeFile(Regime regime) {}

    record SuspensionsFile(List<Suspension> suspensions) {}

    record RestrictionsFile(List<Restriction> restrictions) {}

    record LeviesFile(List<Levy> levies) {}

    record NoticesFile(List<Notice> notices) {}

    record PendingFile(List<Pending> pending) {}

    record TranslationsFile(List<Translations.Translation> translations) {}

    private @Nullable EditionFile edition;
    private final List<Country> countries = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<Bloc> blocs = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Regime> regimes = new ArrayList<>();
    private final List<Suspension> suspensions = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();
    private final List<Levy> levies = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final Translations translations = new Translations();

    void edition(EditionFile file) {
        edition = file;
    }

    void countries(CountriesFile file) {
        countries.addAll(file.countries());
    }

    void instruments(InstrumentsFile file) {
        instruments.addAll(file.instruments());
    }

    /** A bloc's memberships and standings stand in its file and do not repeat its name. */
    void bloc(JsonNode file) throws JsonProcessingException {
        JsonNode id = file.path("bloc").path("id");
        for (String list : List.of("memberships", "standings")) {
            for (int i = 0; i < file.path(list).size() && id.isTextual(); i++) {
                if (file.path(list).path(i) instanceof ObjectNode fact && fact.replace("bloc", id) != null) {
                    JsonMappingException flaw =
                            JsonMappingException.from((JsonParser) null, "leave 'bloc' out, it is the file's");
                    flaw.prependPath(fact, "bloc");
                    flaw.prependPath(fact, i);
                    flaw.prependPath(file, list);
                    throw flaw;
                }
            }
        }
        BlocFile read = FactsFormat.yaml().treeToValue(file, BlocFile.class);
        blocs.add(read.bloc());
        memberships.addAll(read.memberships());
        standings.addAll(read.standings());
    }

    void regime(RegimeFile file) {
        regimes.add(file.regime());
    }

    void suspensions(SuspensionsFile file) {
        suspensions.addAll(file.suspensions());
    }

    void restrictions(RestrictionsFile file) {
        restrictions.addAll(file.restrictions());
    }

    void levies(LeviesFile file) {
        levies.addAll(file.levies());
    }

    void notices(NoticesFile file) {
        notices.addAll(file.notices());
    }

    void pending(PendingFile file) {
        pending.addAll(file.pending());
    }

    void translations(TranslationsFile file) {
        file.translations().forEach(translations::add);
    }

    /** What a dataset cannot do without. */
    List<Flaw> missing() {
        return edition == null
                ? List.of(new Flaw("a dataset names its edition", "edition.yaml", "there is no such file"))
                : List.of();
    }

    /** What is wrong with how the facts are put together; once they are. */
    List<Flaw> flaws() {
        return translations.flaws();
    }

    Facts facts() {
        EditionFile named = edition;
        if (named == null) {
            throw new IllegalStateException("no edition.yaml was read");
        }
        return translations.join(new Facts(
                named.name(),
                named.verifiedUntil(),
                named.coverage(),
                countries,
                instruments,
                blocs,
                memberships,
                standings,
                regimes,
                suspensions,
                restrictions,
                levies,
                notices,
                pending));
    }
}
