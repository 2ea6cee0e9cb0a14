/** Grants registered with Crossref: answers of its interface and deposits of its members. */
@NullMarked
package permed.landscape.source.crossref;

import org.jspecify.annotations.NullMarked;
