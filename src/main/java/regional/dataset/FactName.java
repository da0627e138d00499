package regional.dataset;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regional.law.Country;
import regional.law.Coverage;
import regional.law.EditionName;
import regional.law.Fact;
import regional.law.GoodsGroup;
import regional.law.GoodsName;
import regional.law.InForce;
import regional.law.Instrument;
import regional.law.Membership;
import regional.law.Standing;
import regional.text.Phrase;

/** What a flaw calls a fact. */
final class FactName {
    static final Phrase COVERAGE = Phrase.of("fact.coverage");

    private FactName() {}

    static Phrase of(Object fact) {
        return switch (fact) {
            case Country country -> Phrase.of("fact.country", country.code());
            case Instrument instrument -> Phrase.of("fact.instrument", instrument.id());
            case Membership in -> since(Phrase.of("fact.membership", in.country(), in.bloc()), in.inForce());
            case Standing in ->
                Phrase.of(
                        "fact.part",
                        since(Phrase.of("fact.standing", in.country(), in.bloc()), in.inForce()),
                        in.kind());
            case GoodsGroup group -> Phrase.of("fact.group", group.id());
            case GoodsName goods -> Phrase.of("fact.goods", goods.id());
            case Fact other ->
                Phrase.of("fact." + other.getClass().getSimpleName().toLowerCase(Locale.ROOT), other.label());
            case Coverage ignored -> COVERAGE;
            case EditionName edition -> Phrase.of("fact.edition", edition);
            default -> throw new IllegalArgumentException(fact + " is no fact");
        };
    }

    /** A part of something, by the names that the dataset's files have for it. */
    static Phrase part(Phrase whole, String path) {
        return Phrase.of("fact.part", whole, path);
    }

    /** A day as the dataset writes it. */
    static Object day(@Nullable Object bound) {
        return bound == null ? Phrase.of("fact.noDay") : bound;
    }

    private static Phrase since(Phrase belonging, @Nullable InForce inForce) {
        return inForce == null || inForce.since() == null
                ? belonging
                : Phrase.of("fact.since", belonging, inForce.since());
    }
}
