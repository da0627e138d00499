package regional.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.answer.Answer;
import regional.answer.AnswerTree;
import regional.answer.DatedAnswer;
import regional.answer.EditionRef;
import regional.answer.Table;
import regional.answer.Tabular;
import regional.edition.Edition;
import regional.law.CountryCode;
import regional.law.Question;

/** The verdict for every ordered pair of countries on a day. */
@Schema(name = "Matrix", description = "The verdict for every ordered pair of countries on a day.")
public record MatrixAnswer(
        LocalDate on,

        @Schema(description = "The countries of the rows and of the columns, in their order")
        List<CountryCode> countries,

        @Schema(description = "A row an origin, a cell a destination: the verdict, or SAME_COUNTRY")
        List<List<String>> rows,

        EditionRef edition)
        implements Answer, DatedAnswer, Tabular {
    private static final String SAME_COUNTRY = "SAME_COUNTRY";

    static MatrixAnswer of(Edition edition, Shape.Matrix asked) {
        return new MatrixAnswer(
                asked.on(),
                asked.countries(),
                asked.countries().stream()
                        .map(origin -> asked.countries().stream()
                                .map(destination -> cell(edition, origin, destination, asked))
                                .toList())
                        .toList(),
                edition.stamp());
    }

    /** A row an origin, a column a destination. */
    @Override
    public Table table(AnswerTree json) {
        return new Table(
                Stream.concat(Stream.of("origin"), countries.stream().map(CountryCode::value))
                        .toList(),
                IntStream.range(0, countries.size())
                        .mapToObj(i -> Stream.concat(Stream.of(countries.get(i).value()), rows.get(i).stream())
                                .toList())
                        .toList());
    }

    private static String cell(Edition edition, CountryCode origin, CountryCode destination, Shape.Matrix asked) {
        return origin.equals(destination)
                ? SAME_COUNTRY
                : edition.rulebook()
                        .rule(new Question(origin, destination, asked.on(), asked.shipment()))
                        .verdict()
                        .name();
    }
}
