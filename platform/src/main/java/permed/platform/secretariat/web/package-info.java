/** The pages of the secretariat: what everyone sees, what members ask, and the desk. */
@NullMarked
package permed.platform.secretariat.web;

import org.jspecify.annotations.NullMarked;
