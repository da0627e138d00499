package regional.answer;

/** An answer that can also be shown as a table. */
public interface Tabular {
    /**
     * Its table.
     *
     * @param json of its entries, from which the cells are taken
     */
    Table table(AnswerTree json);
}
