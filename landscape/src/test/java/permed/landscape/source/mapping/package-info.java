/** Mappings against case folders, and against the real files where they are. */
@NullMarked
package permed.landscape.source.mapping;

import org.jspecify.annotations.NullMarked;
