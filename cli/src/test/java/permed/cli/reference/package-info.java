/** The reference pages, generated from the code and held to it. */
@NullMarked
package permed.cli.reference;

import org.jspecify.annotations.NullMarked;
