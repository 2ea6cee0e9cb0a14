/** Reads a spreadsheet an officer uploads, whatever program wrote it, into rows of text. */
@NullMarked
package permed.platform.secretariat.sheet;

import org.jspecify.annotations.NullMarked;
