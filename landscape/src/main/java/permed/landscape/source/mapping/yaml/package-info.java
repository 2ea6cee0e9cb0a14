/** The grammar of a mapping: what may stand where, and what is wrong where it does not. */
@NullMarked
package permed.landscape.source.mapping.yaml;

import org.jspecify.annotations.NullMarked;
