/** The pages of meetings: for everyone, and at the desk. */
@NullMarked
package permed.platform.meetings.web;

import org.jspecify.annotations.NullMarked;
