/** Editions in PostgreSQL: whole, append-only, immutable. */
@NullMarked
package regional.store;

import org.jspecify.annotations.NullMarked;
