/** Facts as YAML and JSON: their form, the files that hold them, and the rules that they must fulfil. */
@NullMarked
package regional.dataset;

import org.jspecify.annotations.NullMarked;
