/** What the service says to people, in every language that it speaks. */
@NullMarked
package regional.sentences;

import org.jspecify.annotations.NullMarked;
