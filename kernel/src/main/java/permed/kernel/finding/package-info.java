/** What is wrong with the data, as values that can be counted, shown and mended at the source. */
@NullMarked
package permed.kernel.finding;

import org.jspecify.annotations.NullMarked;
