/**
 * Countries, goods, blocs, memberships, regimes, suspensions, restrictions, levies, instruments, editions and the codes of
 * answers over HTTP.
 */
@NullMarked
package regional.catalogue;

import org.jspecify.annotations.NullMarked;
