/** Which rulebook is being served: load, check, swap; readiness. */
@NullMarked
package regional.edition;

import org.jspecify.annotations.NullMarked;
