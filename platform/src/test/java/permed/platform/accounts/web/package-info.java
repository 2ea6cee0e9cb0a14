/** Tests of the package of the same name. */
@NullMarked
package permed.platform.accounts.web;

import org.jspecify.annotations.NullMarked;
