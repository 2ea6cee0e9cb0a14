/** Any spreadsheet: a mapping, written in YAML, says how the files of a source are read. */
@NullMarked
package permed.landscape.source.mapping;

import org.jspecify.annotations.NullMarked;
