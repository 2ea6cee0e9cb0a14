/** What is wrong with Gateway to Research in particular. */
@NullMarked
package permed.landscape.source.gtr.finding;

import org.jspecify.annotations.NullMarked;
