/** Tests of the package of the same name. */
@NullMarked
package permed.platform.meetings.internal;

import org.jspecify.annotations.NullMarked;
