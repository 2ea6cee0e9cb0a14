/** What is wrong with files of records and with fields any source may have. */
@NullMarked
package permed.landscape.source.record.finding;

import org.jspecify.annotations.NullMarked;
