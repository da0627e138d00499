/** Measurements. */
@NullMarked
package regional.bench;

import org.jspecify.annotations.NullMarked;
