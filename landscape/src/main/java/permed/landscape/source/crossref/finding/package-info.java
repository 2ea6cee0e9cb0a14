/** What is wrong with registered grants in particular. */
@NullMarked
package permed.landscape.source.crossref.finding;

import org.jspecify.annotations.NullMarked;
