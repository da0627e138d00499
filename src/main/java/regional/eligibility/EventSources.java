package regional.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import regional.edition.Edition;
import regional.law.Attested;
import regional.law.Citation;
import regional.law.Dated;
import regional.law.Document;
import regional.law.Instrument;
import regional.law.InstrumentId;
import regional.law.Notice;
import regional.law.Pending;
import regional.law.Restriction;
import regional.law.Suspension;
import regional.rulebook.LawEvent;

/** The titles of the instruments behind an event, and their addresses where they have one. */
record EventSources(Edition law, Sentences sentences) {
    /** A line for each that begins or ends the fact; where none does, for each that tells of it. */
    Stream<String> of(LawEvent event) {
        return event.changedBy().isEmpty()
                ? of(citations(event.part() == null ? event.fact() : event.part()))
                : lines("calendar.changedBy", event.changedBy());
    }

    /** A line for each that is cited. */
    Stream<String> of(List<Citation> citations) {
        return lines(
                "calendar.source", citations.stream().map(Citation::instrument).toList());
    }

    /** The address of the first that begins or ends the fact and has one. */
    Optional<String> address(LawEvent event) {
        return instruments(event.changedBy())
                .map(Instrument::url)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stream<String> lines(String key, List<InstrumentId> ids) {
        return instruments(ids)
                .map(instrument -> sentences.say(
                        key,
                        instrument.url() == null ? instrument.title() : instrument.title() + ", " + instrument.url()));
    }

    private Stream<Instrument> instruments(List<InstrumentId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(law.instruments().get(id)));
    }

    private static List<Citation> citations(Dated dated) {
        return switch (dated) {
            case Attested attested -> attested.citations();
            case Pending pending -> pending.citations();
            case Notice notice -> notice.citations();
            case Suspension.Refusal refusal -> refusal.citations();
            case Restriction.Doubt doubt -> doubt.citations();
            case Document document -> document.citations();
            default -> List.of();
        };
    }
}
