/** Tests of the package of the same name. */
@NullMarked
package permed.platform.post;

import org.jspecify.annotations.NullMarked;
