/** Tests of work that is due by the clock. */
@NullMarked
package permed.platform.jobs;

import org.jspecify.annotations.NullMarked;
