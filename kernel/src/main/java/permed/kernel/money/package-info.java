/** Exact amounts, dated exchange rates and price deflators, so that no total rests on a guess. */
@NullMarked
package permed.kernel.money;

import org.jspecify.annotations.NullMarked;
