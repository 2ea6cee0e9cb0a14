/** Pages to sign in, to recover, and to look after one's own security. */
@NullMarked
package permed.platform.accounts.web;

import org.jspecify.annotations.NullMarked;
