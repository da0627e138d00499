package regional.catalogue;

import java.util.List;
import regional.law.Facts;

/** A list of the catalogue: all its facts in their order, and those that a request asks for. */
@FunctionalInterface
interface Listed<T> {
    List<T> all(Facts facts);

    /** Reads the filters of the request. */
    default Filter<T> filter(KnownCodes codes) {
        return Filter.none();
    }
}
