/** The desk's page of mails. */
@NullMarked
package permed.platform.post.web;

import org.jspecify.annotations.NullMarked;
