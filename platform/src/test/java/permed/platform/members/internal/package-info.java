@NullMarked
package permed.platform.members.internal;

import org.jspecify.annotations.NullMarked;
