/**
 * The law as values, and the one pure function that reads it. Plain Java: this package knows no clock, no file, no
 * database and no HTTP.
 */
@NullMarked
package regional.rulebook;

import org.jspecify.annotations.NullMarked;
