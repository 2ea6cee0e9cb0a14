/** Recognises one award in the records of several sources, and says which money of it counts. */
@NullMarked
package permed.landscape.link.project;

import org.jspecify.annotations.NullMarked;
