/** Invents dumps of any size that weigh what real ones weigh, from counts learned of real ones. */
@NullMarked
package permed.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
