/** Two engines, the same questions, turn by turn in one run; no time counts unless they agree. */
@NullMarked
package permed.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
