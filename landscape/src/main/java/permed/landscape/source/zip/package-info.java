/** Opening a zip archive from outside without trusting anything it says about itself. */
@NullMarked
package permed.landscape.source.zip;

import org.jspecify.annotations.NullMarked;
