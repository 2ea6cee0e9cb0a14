/** What wrong encodings leave in texts. */
@NullMarked
package permed.landscape.source.text;

import org.jspecify.annotations.NullMarked;
