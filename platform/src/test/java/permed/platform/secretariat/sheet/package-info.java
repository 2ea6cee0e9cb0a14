@NullMarked
package permed.platform.secretariat.sheet;

import org.jspecify.annotations.NullMarked;
