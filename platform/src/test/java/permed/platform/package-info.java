/** Tests of the web application over a snapshot of the bundled sample. */
@NullMarked
package permed.platform;

import org.jspecify.annotations.NullMarked;
