/** The pages of obligations and reminders, and the calendars behind private addresses. */
@NullMarked
package permed.platform.obligations.web;

import org.jspecify.annotations.NullMarked;
