/** Keeps what people said of obligations, and reminds of the rest. */
@NullMarked
package permed.platform.obligations.internal;

import org.jspecify.annotations.NullMarked;
