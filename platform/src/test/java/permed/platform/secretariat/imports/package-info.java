@NullMarked
package permed.platform.secretariat.imports;

import org.jspecify.annotations.NullMarked;
