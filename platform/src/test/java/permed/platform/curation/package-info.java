/** Tests of the package of the same name. */
@NullMarked
package permed.platform.curation;

import org.jspecify.annotations.NullMarked;
