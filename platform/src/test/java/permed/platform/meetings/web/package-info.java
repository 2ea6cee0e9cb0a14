/** Tests of the package of the same name. */
@NullMarked
package permed.platform.meetings.web;

import org.jspecify.annotations.NullMarked;
