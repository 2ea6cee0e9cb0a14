@NullMarked
package permed.platform.sample;

import org.jspecify.annotations.NullMarked;
