/** Members and people brought in from a spreadsheet: planned, shown, then done at once. */
@NullMarked
package permed.platform.secretariat.imports;

import org.jspecify.annotations.NullMarked;
