/** Tests of the package of the same name. */
@NullMarked
package permed.platform.site.web;

import org.jspecify.annotations.NullMarked;
