/** Tests of what funders reported. */
@NullMarked
package permed.landscape.snapshot.scorecard;

import org.jspecify.annotations.NullMarked;
