/**
 * What can be wrong with any file of records: one class for each defect, its Javadoc the public
 * page.
 */
@NullMarked
package permed.landscape.source.finding;

import org.jspecify.annotations.NullMarked;
