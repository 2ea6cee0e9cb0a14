/** Tests of drafts. */
@NullMarked
package permed.landscape.source.mapping.suggest;

import org.jspecify.annotations.NullMarked;
