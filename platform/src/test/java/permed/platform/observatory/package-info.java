/** The landscape that serves, and how it is built anew. */
@NullMarked
package permed.platform.observatory;

import org.jspecify.annotations.NullMarked;
