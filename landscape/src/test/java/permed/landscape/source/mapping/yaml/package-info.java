/** Tests of the grammar. */
@NullMarked
package permed.landscape.source.mapping.yaml;

import org.jspecify.annotations.NullMarked;
