/** Days, periods and dates known only in part, without inventing what a source does not say. */
@NullMarked
package permed.kernel.time;

import org.jspecify.annotations.NullMarked;
