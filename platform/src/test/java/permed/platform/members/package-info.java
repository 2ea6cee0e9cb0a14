@NullMarked
package permed.platform.members;

import org.jspecify.annotations.NullMarked;
