@NullMarked
package permed.platform.bodies;

import org.jspecify.annotations.NullMarked;
