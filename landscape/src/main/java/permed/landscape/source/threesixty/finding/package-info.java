/** What is wrong with 360Giving files in particular. */
@NullMarked
package permed.landscape.source.threesixty.finding;

import org.jspecify.annotations.NullMarked;
