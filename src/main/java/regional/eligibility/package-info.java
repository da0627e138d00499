/** Decisions over HTTP. */
@NullMarked
package regional.eligibility;

import org.jspecify.annotations.NullMarked;
