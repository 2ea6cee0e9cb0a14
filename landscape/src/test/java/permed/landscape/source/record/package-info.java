/** Reading of records of any format, and of damaged ones. */
@NullMarked
package permed.landscape.source.record;

import org.jspecify.annotations.NullMarked;
