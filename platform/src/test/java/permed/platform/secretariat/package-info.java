@NullMarked
package permed.platform.secretariat;

import org.jspecify.annotations.NullMarked;
