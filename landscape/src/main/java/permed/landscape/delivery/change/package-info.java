/** What of a record changes from one delivery of its source to the next. */
@NullMarked
package permed.landscape.delivery.change;

import org.jspecify.annotations.NullMarked;
