/** The facts of the law as values, and what is asked of them; no framework, no clock. */
@NullMarked
package regional.law;

import org.jspecify.annotations.NullMarked;
