package regional.law;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ids of one kind of facts, by the texts that name them: the id and its aliases, both {@linkplain Folding folded}. */
public final class IdNames<C> {
    private final Map<String, C> byId = new HashMap<>();
    private final Map<String, C> byFolded = new HashMap<>();

    /** Those of facts, which {@linkplain Object#toString write} their ids as they are read. */
    public static <T, C> IdNames<C> of(
            Collection<? extends T> facts, Function<T, C> id, Function<T, List<String>> aliases) {
        IdNames<C> names = new IdNames<>();
        for (T fact : facts) {
            C value = id.apply(fact);
            names.byId.put(value.toString(), value);
            names.byFolded.put(Folding.fold(value.toString()), value);
            aliases.apply(fact).forEach(alias -> names.byFolded.putIfAbsent(Folding.fold(alias), value));
        }
        return names;
    }

    /** The id that the text names; {@code null} where there is none. */
    public @Nullable C find(String text) {
        C exact = byId.get(text);
        return exact == null ? byFolded.get(Folding.fold(text)) : exact;
    }

    /** All ids as they are written, in order. */
    public SortedSet<String> ids() {
        return new TreeSet<>(byId.keySet());
    }
}
