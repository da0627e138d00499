/** What the service says to people, in every language that it speaks. */
@NullMarked
package regional.text;

import org.jspecify.annotations.NullMarked;
