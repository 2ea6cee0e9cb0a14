@NullMarked
package permed.landscape;

import org.jspecify.annotations.NullMarked;
