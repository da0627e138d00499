/** How answers are written: the law's records as JSON in one language, tables, and the edition that an answer names. */
@NullMarked
package regional.answer;

import org.jspecify.annotations.NullMarked;
