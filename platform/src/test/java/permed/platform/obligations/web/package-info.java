/** Tests of the package of the same name. */
@NullMarked
package permed.platform.obligations.web;

import org.jspecify.annotations.NullMarked;
