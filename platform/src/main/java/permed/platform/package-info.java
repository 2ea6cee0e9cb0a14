@NullMarked
package permed.platform;

import org.jspecify.annotations.NullMarked;
