/** One Question value, one Answer value: everything anyone sees of the landscape. */
@NullMarked
package permed.landscape.question;

import org.jspecify.annotations.NullMarked;
