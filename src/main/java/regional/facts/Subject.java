package regional.facts;

import org.jspecify.annotations.Nullable;
import regional.rulebook.Bloc;
import regional.rulebook.BlocId;
import regional.rulebook.Country;
import regional.rulebook.CountryCode;
import regional.rulebook.InForce;
import regional.rulebook.Instrument;
import regional.rulebook.Levy;
import regional.rulebook.Membership;
import regional.rulebook.Notice;
import regional.rulebook.Pending;
import regional.rulebook.Regime;
import regional.rulebook.Restriction;
import regional.rulebook.Standing;
import regional.rulebook.Suspension;

/** What a flaw calls a fact. */
final class Subject {
    private Subject() {}

    static String of(Object fact) {
        return switch (fact) {
            case Country country -> "country " + country.code();
            case Instrument instrument -> "instrument " + instrument.id();
            case Bloc bloc -> "bloc " + bloc.id();
            case Membership in -> "membership " + belonging(in.country(), in.bloc(), in.inForce());
            case Standing in -> "standing " + belonging(in.country(), in.bloc(), in.inForce()) + " " + in.kind();
            case Regime regime -> "regime " + regime.id();
            case Suspension suspension -> "suspension " + suspension.id();
            case Restriction restriction -> "restriction " + restriction.id();
            case Levy levy -> "levy " + levy.id();
            case Notice notice -> "notice " + notice.id();
            case Pending pending -> "pending " + pending.id();
            default -> fact.toString();
        };
    }

    private static String belonging(CountryCode country, BlocId bloc, @Nullable InForce inForce) {
        return country + " in " + bloc
                + (inForce == null || inForce.since() == null ? "" : " since " + inForce.since());
    }
}
