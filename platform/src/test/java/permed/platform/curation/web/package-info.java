/** Tests of the package of the same name. */
@NullMarked
package permed.platform.curation.web;

import org.jspecify.annotations.NullMarked;
