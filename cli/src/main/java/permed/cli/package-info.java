/** The {@code permed} command: one class a subcommand, over the landscape and the platform. */
@NullMarked
package permed.cli;

import org.jspecify.annotations.NullMarked;
