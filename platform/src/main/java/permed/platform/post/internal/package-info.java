/** Keeps the mails and hands them over, again and again until they are taken. */
@NullMarked
package permed.platform.post.internal;

import org.jspecify.annotations.NullMarked;
