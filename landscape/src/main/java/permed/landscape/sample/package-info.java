/** The bundled sample: real facts of European health projects, delivered like any other dump. */
@NullMarked
package permed.landscape.sample;

import org.jspecify.annotations.NullMarked;
