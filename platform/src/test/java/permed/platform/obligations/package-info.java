/** Tests of the package of the same name. */
@NullMarked
package permed.platform.obligations;

import org.jspecify.annotations.NullMarked;
