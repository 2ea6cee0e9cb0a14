/** Keeps organisations and memberships in the database, and decides what may be recorded. */
@NullMarked
package permed.platform.members.internal;

import org.jspecify.annotations.NullMarked;
