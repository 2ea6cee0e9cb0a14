/** Recognises what several sources speak of under different names. */
@NullMarked
package permed.landscape.link;

import org.jspecify.annotations.NullMarked;
