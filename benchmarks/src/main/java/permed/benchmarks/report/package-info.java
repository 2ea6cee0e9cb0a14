/** Puts what was measured into the tables of the documentation, with the machine it was run on. */
@NullMarked
package permed.benchmarks.report;

import org.jspecify.annotations.NullMarked;
