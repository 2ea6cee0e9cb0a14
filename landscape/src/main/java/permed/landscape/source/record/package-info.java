/** Records of any format one at a time as trees, and the reading of their fields. */
@NullMarked
package permed.landscape.source.record;

import org.jspecify.annotations.NullMarked;
