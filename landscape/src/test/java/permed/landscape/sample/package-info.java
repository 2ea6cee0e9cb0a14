/** Keeps the bundled sample true: facts only, consistent, and free of persons. */
@NullMarked
package permed.landscape.sample;

import org.jspecify.annotations.NullMarked;
