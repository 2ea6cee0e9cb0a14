/** The landscape on the web. */
@NullMarked
package permed.platform.observatory;

import org.jspecify.annotations.NullMarked;
