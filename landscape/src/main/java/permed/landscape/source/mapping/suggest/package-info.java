/** Drafts a mapping from the headers and values of a file nobody has described. */
@NullMarked
package permed.landscape.source.mapping.suggest;

import org.jspecify.annotations.NullMarked;
