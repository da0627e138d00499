package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.http.CitationView;
import regional.http.RangeView;
import regional.law.Bloc;

/** An organisation of states. */
@Schema(name = "Bloc", description = "An organisation of states: its names and the days for which it exists.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlocView(
        String id,
        String name,
        String text,
        RangeView inForce,
        String openedBy,
        @Nullable String closedBy,
        List<CitationView> citations,
        List<DisputeView> disputes) {
    static BlocView of(Bloc bloc, Showing showing) {
        return new BlocView(
                bloc.id().value(),
                showing.say(bloc.name()),
                showing.say(bloc.text()),
                RangeView.of(bloc.inForce()),
                bloc.openedBy().value(),
                Showing.code(bloc.closedBy()),
                showing.cite(bloc.citations()),
                DisputeView.all(bloc.disputes(), showing));
    }
}
