/** The dumps of CORDIS, the Commission's register of the projects it funds, in CSV layout. */
@NullMarked
package permed.landscape.source.cordis;

import org.jspecify.annotations.NullMarked;
