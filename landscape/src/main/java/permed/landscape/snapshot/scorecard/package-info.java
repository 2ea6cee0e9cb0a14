/** What each funder reported, how completely and how lately, told from the tables of a snapshot. */
@NullMarked
package permed.landscape.snapshot.scorecard;

import org.jspecify.annotations.NullMarked;
