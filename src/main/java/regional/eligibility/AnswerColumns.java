package regional.eligibility;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import regional.http.Problems;
import regional.law.Document;
import regional.rulebook.Hit;

/** The columns in which a table shows the answers of a batch: flat ones that can be read and filtered. */
final class AnswerColumns {
    /** The column before those of the inputs. */
    static final String LINE = "line";

    /** Those after them. */
    static final List<String> NAMES = List.of(
            "passage",
            "verdict",
            "freeMovement",
            "privileges",
            "recommended",
            "documents",
            "levies",
            "restrictions",
            "warnings",
            "confidence",
            "stableSince",
            "stableUntil",
            "summary",
            "verifiedUntil",
            "edition",
            "problemCode",
            "problem");

    private static final int OF_PROBLEMS = 2;

    private AnswerColumns() {}

    /** The columns of a table whose inputs have these. */
    static List<String> header(List<String> inputs) {
        List<String> all = new ArrayList<>(1 + inputs.size() + NAMES.size());
        all.add(LINE);
        all.addAll(inputs);
        all.addAll(NAMES);
        return all;
    }

    /** The cells of a row: its line, the inputs and the answer; what was not worked out is empty. */
    static List<String> cells(BatchRow row) {
        int all = 1 + row.inputs().size() + NAMES.size();
        List<String> cells = new ArrayList<>(all);
        cells.add(String.valueOf(row.line()));
        cells.addAll(row.inputs());
        EligibilityAnswer answer = row.item().answer();
        if (answer != null) {
            add(cells, answer);
        }
        while (cells.size() < all - OF_PROBLEMS) {
            cells.add("");
        }
        HttpProblem problem = row.item().problem();
        cells.add(problem == null ? "" : String.valueOf(problem.getParameters().get("code")));
        cells.add(problem == null ? "" : Problems.sentences(problem));
        return cells;
    }

    private static void add(List<String> cells, EligibilityAnswer answer) {
        cells.add(answer.passage().name());
        cells.add(answer.verdict().name());
        cells.add(text(answer.freeMovement()));
        cells.add(text(answer.privileges()));
        cells.add(text(answer.recommended()));
        cells.add(joined(answer.documents(), AnswerColumns::document));
        cells.add(joined(answer.levies(), AnswerColumns::levy));
        cells.add(joined(answer.restrictions(), AnswerColumns::restriction));
        cells.add(joined(answer.warnings(), EligibilityWarning::code));
        cells.add(text(answer.confidence()));
        cells.add(bound(answer.stable().getStart()));
        cells.add(bound(answer.stable().getEnd()));
        cells.add(text(answer.summary()));
        cells.add(text(answer.verifiedUntil()));
        cells.add(text(answer.edition().name()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String bound(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
    }

    /** What is said of some, with a stroke between; {@code null} of those that are left out. */
    private static <T> String joined(@Nullable List<T> all, Function<T, @Nullable String> said) {
        if (all == null || all.isEmpty()) {
            return "";
        }
        StringJoiner joined = new StringJoiner("|");
        for (T each : all) {
            String words = said.apply(each);
            if (words != null) {
                joined.add(words);
            }
        }
        return joined.toString();
    }

    private static @Nullable String document(EligibilityPaper paper) {
        return switch (paper.status()) {
            case REQUIRED -> paper.code();
            case DEPENDS -> paper.code() + " " + Document.Status.DEPENDS;
            case NOT_REQUIRED -> null;
        };
    }

    private static @Nullable String levy(EligibilityLevy levy) {
        String rate = levy.rate() == null
                ? levy.id().value()
                : levy.id() + " " + levy.rate().toPlainString();
        return switch (levy.status()) {
            case DUE -> rate;
            case DISPUTED, UNKNOWN -> rate + " " + levy.status();
            case NOT_DUE -> null;
        };
    }

    private static @Nullable String restriction(EligibilityRestriction restriction) {
        return switch (restriction.hits()) {
            case HIT -> restriction.id().value();
            case MAY_HIT -> restriction.id() + " " + Hit.MAY_HIT;
            case NO_HIT -> null;
        };
    }
}
