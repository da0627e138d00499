/** Countries, blocs, memberships, regimes, suspensions, restrictions, levies, instruments and editions over HTTP. */
@NullMarked
package regional.catalogue;

import org.jspecify.annotations.NullMarked;
