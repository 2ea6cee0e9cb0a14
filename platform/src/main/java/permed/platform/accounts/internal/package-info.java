/** The rules of signing in and the tables behind them; other modules use the front door. */
@NullMarked
package permed.platform.accounts.internal;

import org.jspecify.annotations.NullMarked;
