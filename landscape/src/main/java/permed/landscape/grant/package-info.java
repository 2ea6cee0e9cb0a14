/** The model: what a funder paid, to whom, for what, as one source record says it. */
@NullMarked
package permed.landscape.grant;

import org.jspecify.annotations.NullMarked;
