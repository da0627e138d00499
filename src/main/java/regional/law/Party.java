package regional.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a provision speaks of. Every part that is given must hold; a party with no part is any country.
 *
 * @param membersOf members of this bloc on the day
 * @param notMembersOf not members of this bloc on the day
 * @param countries these countries by name; empty for any
 */
public record Party(@Nullable BlocId membersOf, @Nullable BlocId notMembersOf, List<CountryCode> countries) {
    /** Any country. */
    public static final Party ANY = new Party(null, null, List.of());

    public Party {
        countries = List.copyOf(countries);
    }
}
