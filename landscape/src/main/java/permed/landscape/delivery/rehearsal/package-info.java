/** What a file would change if it were delivered, before anything is archived. */
@NullMarked
package permed.landscape.delivery.rehearsal;

import org.jspecify.annotations.NullMarked;
