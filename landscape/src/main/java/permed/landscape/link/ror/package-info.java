/** The Research Organization Registry as published: one record for each organisation. */
@NullMarked
package permed.landscape.link.ror;

import org.jspecify.annotations.NullMarked;
