/** Tests of the package of the same name. */
@NullMarked
package permed.platform.obligations.internal;

import org.jspecify.annotations.NullMarked;
