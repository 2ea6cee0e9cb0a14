/** Tests of the package of the same name. */
@NullMarked
package permed.platform.people.web;

import org.jspecify.annotations.NullMarked;
