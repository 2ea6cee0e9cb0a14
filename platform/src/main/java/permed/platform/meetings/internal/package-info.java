/** Keeps the meetings in the database. */
@NullMarked
package permed.platform.meetings.internal;

import org.jspecify.annotations.NullMarked;
