/** Tables that requests hold, as text or as a workbook, and workbooks that answers are sent as. */
@NullMarked
package regional.table;

import org.jspecify.annotations.NullMarked;
