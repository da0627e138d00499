package regional.table;

/** Where the end of a text stands in a row of cells: in which of them, and whether within its quotes. */
final class CellPosition {
    private enum Place {
        BEGIN,
        PLAIN,
        QUOTED,
        QUOTE
    }

    private final char delimiter;
    private Place place = Place.BEGIN;
    private int column;

    CellPosition(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Goes on to the end of a further part of the row. */
    CellPosition read(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (place == Place.QUOTED) {
                place = sign == '"' ? Place.QUOTE : Place.QUOTED;
            } else if (place == Place.QUOTE && sign == '"') {
                place = Place.QUOTED;
            } else if (sign == delimiter) {
                column++;
                place = Place.BEGIN;
            } else {
                place = place == Place.BEGIN && sign == '"' ? Place.QUOTED : Place.PLAIN;
            }
        }
        return this;
    }

    /** The number of the cell, from 0. */
    int column() {
        return column;
    }

    /** Whether a quote is open, so that the row goes on over the end of the line. */
    boolean isQuoted() {
        return place == Place.QUOTED;
    }
}
