/** Who funds what: a pure library from a delivered file to a figure one can cite. */
@NullMarked
package permed.landscape;

import org.jspecify.annotations.NullMarked;
