package naive;

import java.time.LocalDate;
import java.util.List;

/** The answer of those who decide: the verdict, and the regimes that it rests on, the best first. */
public record Verdict(String origin, String destination, LocalDate on, String verdict, List<String> regimes) {}
