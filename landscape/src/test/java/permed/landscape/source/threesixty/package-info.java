/** The reader of 360Giving over real files. */
@NullMarked
package permed.landscape.source.threesixty;

import org.jspecify.annotations.NullMarked;
