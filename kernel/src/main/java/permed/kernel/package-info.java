/**
 * Values every part of the platform shares, built on the JDK alone so that nothing can pull a
 * framework in.
 */
@NullMarked
package permed.kernel;

import org.jspecify.annotations.NullMarked;
