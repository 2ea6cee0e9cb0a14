/** Tests of the package of the same name. */
@NullMarked
package permed.platform.post.web;

import org.jspecify.annotations.NullMarked;
