/** Measures the landscape at full size, side by side with a peer on the same data and questions. */
@NullMarked
package permed.benchmarks;

import org.jspecify.annotations.NullMarked;
