@NullMarked
package permed.cli;

import org.jspecify.annotations.NullMarked;
