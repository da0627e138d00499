/** The PostgreSQL that the service brings along, for when no other is configured. */
@NullMarked
package regional.postgres;

import org.jspecify.annotations.NullMarked;
