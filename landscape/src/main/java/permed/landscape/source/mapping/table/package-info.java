/**
 * Rows out of any file: delimited text, spreadsheets and JSON, packed or plain, in any encoding.
 */
@NullMarked
package permed.landscape.source.mapping.table;

import org.jspecify.annotations.NullMarked;
