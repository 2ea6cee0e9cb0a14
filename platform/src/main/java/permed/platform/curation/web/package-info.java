/** The desk pages on which officers put right what the landscape took for one. */
@NullMarked
package permed.platform.curation.web;

import org.jspecify.annotations.NullMarked;
