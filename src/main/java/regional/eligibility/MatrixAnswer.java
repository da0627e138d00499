package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.AnswerTree;
import regional.answer.DatedAnswer;
import regional.answer.EditionRef;
import regional.answer.Table;
import regional.answer.Tabular;
import regional.edition.Edition;
import regional.law.CountryCode;
import regional.law.Question;
import regional.rulebook.Rulebook;

/** The verdict and the passage for every ordered pair of countries on a day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Matrix", description = "The verdict and the passage for every ordered pair of countries on a day.")
public record MatrixAnswer(
        LocalDate on,

        @Schema(description = "The countries of the rows and of the columns, in their order")
        List<CountryCode> countries,

        @Schema(description = "A row an origin, a cell a destination: the passage, or SAME_COUNTRY")
        List<List<String>> passages,

        @Schema(description = "A row an origin, a cell a destination: the verdict, or SAME_COUNTRY")
        List<List<String>> rows,

        @Schema(description = "True in an answer that rests on an amendment which nobody has made; else absent")
        @Nullable
        Boolean hypothetical,

        EditionRef edition)
        implements Answer, DatedAnswer, Tabular {
    private static final String SAME_COUNTRY = "SAME_COUNTRY";
    private static final List<String> COLUMNS = List.of("origin", "destination", "passage", "verdict");

    static MatrixAnswer of(Edition edition, Shape.Matrix asked) {
        Rulebook rulebook = edition.rulebook();
        return new MatrixAnswer(
                asked.on(),
                asked.countries(),
                cells(asked, rulebook::passage),
                cells(asked, question -> rulebook.rule(question).verdict()),
                edition.hypothetical() ? true : null,
                edition.stamp());
    }

    /** A row a pair. */
    @Override
    public Table table(AnswerTree json) {
        List<List<String>> pairs = new ArrayList<>();
        for (int row = 0; row < countries.size(); row++) {
            for (int column = 0; column < countries.size(); column++) {
                if (row != column) {
                    pairs.add(List.of(
                            countries.get(row).value(),
                            countries.get(column).value(),
                            passages.get(row).get(column),
                            rows.get(row).get(column)));
                }
            }
        }
        return new Table(COLUMNS, pairs);
    }

    private static List<List<String>> cells(Shape.Matrix asked, Function<Question, Enum<?>> answer) {
        return asked.countries().stream()
                .map(origin -> asked.countries().stream()
                        .map(destination -> origin.equals(destination)
                                ? SAME_COUNTRY
                                : answer.apply(new Question(origin, destination, asked.on(), asked.shipment()))
                                        .name())
                        .toList())
                .toList();
    }
}
