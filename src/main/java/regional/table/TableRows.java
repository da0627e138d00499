package regional.table;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table under its header, one after the other; rows without any value are left out. */
public interface TableRows extends Closeable {
    /** The names of the columns, as they came. */
    List<String> header();

    /**
     * The next row; {@code null} at the end of the table.
     *
     * @param ready sent before more of the table is waited for
     */
    @Nullable
    TableRow next(Flushable ready) throws IOException;
}
