/** Tests of the module audit on the production engine. */
@NullMarked
package permed.platform.audit;

import org.jspecify.annotations.NullMarked;
