/** Case folders of every source, and what tests of readers share. */
@NullMarked
package permed.landscape.source;

import org.jspecify.annotations.NullMarked;
