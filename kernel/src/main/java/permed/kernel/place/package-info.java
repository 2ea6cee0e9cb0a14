/** Countries under one code each, however a source spells them. */
@NullMarked
package permed.kernel.place;

import org.jspecify.annotations.NullMarked;
