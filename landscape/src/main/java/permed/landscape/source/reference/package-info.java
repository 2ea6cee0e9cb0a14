/** Exchange rates and deflators as deliveries, so that a figure can name the file it rests on. */
@NullMarked
package permed.landscape.source.reference;

import org.jspecify.annotations.NullMarked;
