/** Finds the one registered organisation that a name or an affiliation means, or abstains. */
@NullMarked
package permed.landscape.link.organisation;

import org.jspecify.annotations.NullMarked;
