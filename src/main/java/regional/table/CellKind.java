package regional.table;

/** What a cell of a table holds. */
public enum CellKind {
    /** A text, or true or false; every cell of a table that is sent as text. */
    TEXT,

    /** A number that is no day. */
    NUMBER,

    /** A day, written year-month-day. */
    DAY,

    /** The error of a spreadsheet, such as that of a division by zero. */
    ERROR,

    /** A formula whose value was not stored. */
    NO_VALUE
}
