package regional.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Stream;

/** The fields of a question that is JSON, as a table shows them. */
final class AskedFields extends AbstractList<String> implements RandomAccess {
    /** The columns. */
    static final List<String> NAMES = Stream.concat(Stream.of(BatchAnswerer.ID), QuestionReader.SINGLE.stream())
            .toList();

    private final JsonNode question;

    AskedFields(JsonNode question) {
        this.question = question;
    }

    @Override
    public String get(int column) {
        JsonNode value = question.path(NAMES.get(column));
        return value.isContainerNode() ? value.toString() : value.isNull() ? "" : value.asText();
    }

    @Override
    public int size() {
        return NAMES.size();
    }
}
