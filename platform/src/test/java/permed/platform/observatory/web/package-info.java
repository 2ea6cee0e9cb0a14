/** Tests of the package of the same name. */
@NullMarked
package permed.platform.observatory.web;

import org.jspecify.annotations.NullMarked;
