/** The directory, and what a person sees and changes of the own data. */
@NullMarked
package permed.platform.people.web;

import org.jspecify.annotations.NullMarked;
