package regional.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import regional.law.ComponentNames;
import regional.law.Facts;
import regional.law.Instrument;
import regional.law.InstrumentId;

/** What makes a fact provable. */
final class SourceRules {
    static final String USED = "every instrument is used";

    static final List<DatasetRule> ALL = List.of(
            new DatasetRule("every fact cites a source", SourceRules::cites),
            new DatasetRule(USED, SourceRules::usesInstruments),
            new DatasetRule(
                    "what brings a fact into force or ends it has a date of publication", SourceRules::datesActs),
            DatasetRule.of("one address stands in one instrument", SourceRules::separatesAddresses),
            DatasetRule.of("an address is absolute, of http or https", SourceRules::leadsSomewhere));

    private SourceRules() {}

    private static void cites(FactTree contents, DatasetRule.Violations violations) {
        contents.all(Object.class).stream()
                .filter(found -> found.component().equals(ComponentNames.CITATIONS))
                .filter(found -> found.value() instanceof List<?> list && list.isEmpty())
                .forEach(found -> violations.add(found.place(), "flaw.uncited"));
    }

    private static void usesInstruments(FactTree contents, DatasetRule.Violations violations) {
        Set<InstrumentId> used = contents.all(InstrumentId.class).stream()
                .filter(named -> !(named.holder() instanceof Instrument))
                .map(Occurrence::value)
                .collect(Collectors.toSet());
        contents.facts().instruments().stream()
                .filter(instrument -> !used.contains(instrument.id()))
                .forEach(instrument -> violations.add(FactName.of(instrument), "flaw.unused"));
    }

    /** Without the date nobody could say which law was knowable on a day. */
    private static void datesActs(FactTree contents, DatasetRule.Violations violations) {
        Set<InstrumentId> undated = contents.facts().instruments().stream()
                .filter(instrument -> instrument.published() == null)
                .map(Instrument::id)
                .collect(Collectors.toSet());
        contents.all(InstrumentId.class).stream()
                .filter(named -> Set.of(ComponentNames.OPENED_BY, ComponentNames.CLOSED_BY)
                        .contains(named.component()))
                .filter(named -> undated.contains(named.value()))
                .forEach(named -> violations.add(named.place(), "flaw.undatedAct", named.value()));
    }

    private static void separatesAddresses(Facts facts, DatasetRule.Violations violations) {
        Map<String, Instrument> owners = new HashMap<>();
        for (Instrument instrument : facts.instruments()) {
            String url = instrument.url();
            Instrument owner = url == null ? null : owners.putIfAbsent(url, instrument);
            if (url != null && owner != null) {
                violations.add(FactName.of(instrument), "flaw.addressTaken", url, FactName.of(owner));
            }
        }
    }

    private static void leadsSomewhere(Facts facts, DatasetRule.Violations violations) {
        for (Instrument instrument : facts.instruments()) {
            if (instrument.url() != null && !leadsSomewhere(instrument.url())) {
                violations.add(FactName.of(instrument), "flaw.noAddress", instrument.url());
            }
        }
    }

    private static boolean leadsSomewhere(String url) {
        try {
            URI address = new URI(url);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
