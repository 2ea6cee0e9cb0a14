@NullMarked
package permed.benchmarks;

import org.jspecify.annotations.NullMarked;
