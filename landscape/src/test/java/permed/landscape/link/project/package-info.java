/** Tests of how one award is recognised in the records of several sources. */
@NullMarked
package permed.landscape.link.project;

import org.jspecify.annotations.NullMarked;
