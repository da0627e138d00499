package regional.answer;

/** An answer that can also be shown as a table. */
public interface Tabular {
    Table table();
}
