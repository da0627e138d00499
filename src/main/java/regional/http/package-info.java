/** What all resources share: parameters, problems, caching headers, formats. */
@NullMarked
package regional.http;

import org.jspecify.annotations.NullMarked;
