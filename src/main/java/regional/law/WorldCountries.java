package regional.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The countries of ISO 3166-1 by their codes and names, whether an edition covers them or not. */
public final class WorldCountries {
    private static final String FILE = "/countries/world.csv";
    private static final int NAMES = 2;

    private static final Map<String, CountryCode> BY_CODE = new HashMap<>();
    private static final Map<String, List<CountryCode>> BY_NAME = new HashMap<>();
    private static final Map<CountryCode, Text> NAMED = new HashMap<>();

    static {
        read();
    }

    private WorldCountries() {}

    /** The country of an alpha-2 or alpha-3 code, {@linkplain Folding folded}; {@code null} where none is assigned. */
    public static @Nullable CountryCode ofCode(String folded) {
        return BY_CODE.get(folded);
    }

    /** The countries that a name may mean, {@linkplain Folding folded}: mostly one, or none. */
    public static List<CountryCode> named(String folded) {
        return BY_NAME.getOrDefault(folded, List.of());
    }

    /** Every name that means one country, {@linkplain Folding folded}. */
    static Stream<Map.Entry<String, CountryCode>> namesOfOne() {
        return BY_NAME.entrySet().stream()
                .filter(name -> name.getValue().size() == 1)
                .map(name -> Map.entry(name.getKey(), name.getValue().getFirst()));
    }

    /** Its name in English, French and Portuguese; {@code null} where there is no such country. */
    static @Nullable Text nameOf(CountryCode country) {
        return NAMED.get(country);
    }

    private static void read() {
        try (InputStream file = Objects.requireNonNull(WorldCountries.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(WorldCountries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line) {
        String[] cells = line.split(";", -1);
        List<CountryCode> countries =
                Arrays.stream(cells[0].split(" ", -1)).map(CountryCode::new).toList();
        if (countries.size() == 1) {
            CountryCode country = countries.getFirst();
            BY_CODE.put(Folding.fold(cells[0]), country);
            BY_CODE.put(Folding.fold(cells[1]), country);
            NAMED.put(country, new Text(Map.of("en", cells[NAMES], "fr", cells[NAMES + 1], "pt", cells[NAMES + 2])));
        }
        for (int i = NAMES; i < cells.length; i++) {
            String name = Folding.fold(cells[i]);
            // A name that several have is given once more with all of them.
            BY_NAME.merge(name, countries, (one, other) -> one.size() > other.size() ? one : other);
        }
    }
}
