package regional.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The chapters, headings and subheadings of the Harmonized System of 2022. */
final class HsNomenclature {
    private static final String FILE = "/nomenclature/hs-2022.txt";
    private static final Set<String> CODES = read();

    private HsNomenclature() {}

    /** Whether there is a chapter, heading or subheading of these two, four or six digits. */
    static boolean has(String digits) {
        return CODES.contains(digits);
    }

    private static Set<String> read() {
        Set<String> codes = new HashSet<>();
        try (InputStream file = Objects.requireNonNull(HsNomenclature.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(subheading -> {
                codes.add(subheading.substring(0, 2));
                codes.add(subheading.substring(0, 4));
                codes.add(subheading);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(codes);
    }
}
