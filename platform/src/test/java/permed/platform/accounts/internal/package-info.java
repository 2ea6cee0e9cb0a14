/** Tests of the package of the same name. */
@NullMarked
package permed.platform.accounts.internal;

import org.jspecify.annotations.NullMarked;
