/** Our side of every measurement: reading, building, asking and serving a landscape. */
@NullMarked
package permed.benchmarks.own;

import org.jspecify.annotations.NullMarked;
