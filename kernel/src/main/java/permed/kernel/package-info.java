@NullMarked
package permed.kernel;

import org.jspecify.annotations.NullMarked;
