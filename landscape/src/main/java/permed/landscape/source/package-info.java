/** Reading a funder's dump: verbatim rows in, interpreted projects and findings out. */
@NullMarked
package permed.landscape.source;

import org.jspecify.annotations.NullMarked;
