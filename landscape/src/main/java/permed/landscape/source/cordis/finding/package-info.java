/** What can be wrong with a CORDIS dump beyond what can be wrong with any file. */
@NullMarked
package permed.landscape.source.cordis.finding;

import org.jspecify.annotations.NullMarked;
